import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { compareFlows } from './compare-flows.ts'
import { topologyOf } from './topology-of.ts'

const { flows, hosts } = topologyOf(defaultDeployment)
const hostIds = hosts.map(({ id }) => id)

test('the order of flows does not depend on the order in which they are found', () => {
  expect(flows.toReversed().toSorted(compareFlows(hostIds))).toEqual(flows)
})

test('flows stand by initiator, then listener, as the hosts do', () => {
  const ends = flows.map(({ source, destination }) =>
    [source, destination].map((id) => hostIds.indexOf(id)),
  )
  const places = ends.map(([source = 0, destination = 0]) => source * hostIds.length + destination)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('between two hosts what is encrypted stands first, then the lower port, TCP before UDP', () => {
  const between = (source: string, destination: string) =>
    flows
      .filter((flow) => flow.source === source && flow.destination === destination)
      .map((flow) => `${flow.family} ${flow.transport}/${flow.port}`)
  expect(between('agent', 'standalone-sps')).toEqual([
    'tls tcp/443',
    'plain-http tcp/80',
    'plain-http tcp/5274',
  ])
  expect(between('apex-one-server', 'active-directory')).toEqual([
    'directory tcp/135',
    'directory udp/135',
    'directory tcp/389',
  ])
})

import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { gatherFlows } from '#core/topology/gather-flows.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { formatEnds, listMembers } from './format-ends.ts'
import { listFlows } from './list-flows.ts'

const messages = laterMessagesFor('en')

/** The flows over a port, as they are told. */
function tell(settings: string, port: number) {
  const { deployment } = decodeDeployment(`#v=2&${settings}`)
  return gatherFlows(listFlows(topologyOf(deployment), 'en').filter((flow) => flow.port === port))
}

const agents = 'agent.name=HQ&agent-2.name=Plant&agent-3.name=Lab'

test('many hosts of a role are counted, and one is named', () => {
  const [told] = tell(agents, 21112)
  expect(told && formatEnds(told, 'both', messages)).toBe('Apex One server → Apex One agents (3)')
  expect(told && formatEnds(told, 'source', messages)).toBe('Apex One server')
  expect(told && formatEnds(told, 'destination', messages)).toBe('Apex One agents (3)')
})

test('each is told by the end where they differ', () => {
  const [told] = tell(agents, 21112)
  expect(told && listMembers(told, messages).map(({ name }) => name)).toEqual([
    'HQ',
    'Plant',
    'Lab',
  ])
})

test('each is told by both ends where both differ', () => {
  const several = `${agents}&standalone-sps.name=A&standalone-sps-2.name=B`
  const told = tell(several, 443).find((group) => group.length === 6)
  expect(told && listMembers(told, messages)[0]?.name).toBe('HQ → A')
})

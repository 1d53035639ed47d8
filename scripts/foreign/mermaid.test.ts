import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { hostName, zoneName } from '#core/deployment/host-name.ts'
import { escapeMermaid, formatFlowchart } from '#core/exports/mermaid/format-flowchart.ts'
import { toOneLine } from '#core/kit/to-one-line.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { readMermaid } from './read-mermaid.ts'

const toSource = (deployment: Deployment, part: Topology, language: Language) => ({
  deployment,
  page: 'https://portscape.example/',
  topology: topologyOf(deployment),
  part,
  language,
  verification: null,
})

const nodeId = (id: string): string => `host_${id.replaceAll('-', '_')}`

test.each(languages)(
  'Mermaid reads what the topology has, whatever it is called (%s)',
  async (language) => {
    const messages = messagesFor(language)
    await fc.assert(
      fc.asyncProperty(anyDeployment, fc.boolean(), async (deployment, isGathered) => {
        const whole = topologyOf(deployment)
        const part = isGathered ? gatherHosts(whole) : whole
        const read = await readMermaid(formatFlowchart(toSource(deployment, part, language)))
        expect(read.title).toBe(toOneLine(deployment.title) || messages['picture.title'])
        expect(read.zones).toEqual(
          part.zones.map((zone) => ({
            name: toOneLine(zoneName(zone, messages)),
            hosts: part.hosts
              .filter((host) => host.zone === zone.id)
              .map(({ id }) => nodeId(id))
              .toSorted(),
          })),
        )
        expect([...read.hosts].map(([id, [name]]) => [id, name]).toSorted()).toEqual(
          part.hosts
            .map((host) => [nodeId(host.id), toOneLine(hostName(host, messages))])
            .toSorted(),
        )
        expect(read.connections).toEqual(
          part.connections.map(({ source, destination, chips }) => ({
            source: nodeId(source),
            destination: nodeId(destination),
            ports: chips.map(({ text }) => text),
          })),
        )
      }),
      { numRuns: 12 },
    )
  },
)

test('a block says role, addresses and parts, and whom it stands for', async () => {
  const add = (name: string, address: string) =>
    ({ kind: 'agent', name, addresses: [address], zone: '' }) as const
  const deployment = addHosts(defaultDeployment, [
    add('HQ', '10.1.0.0/16'),
    add('Plant', '10.2.0.0/16'),
  ])
  const part = topologyOf(deployment)
  const read = await readMermaid(formatFlowchart(toSource(deployment, part, 'en')))
  expect(read.hosts.get('host_agent')).toEqual(['HQ', 'Apex One agents', '10.1.0.0/16'])
  expect(read.hosts.get('host_apex_one_server')).toEqual([
    'Apex One server',
    'IIS: virtual web site',
    'Integrated SPS',
    'MCP agent',
  ])
  const gathered = await readMermaid(formatFlowchart(toSource(deployment, gatherHosts(part), 'en')))
  expect(gathered.hosts.get('host_agent')).toEqual([
    'Apex One agents',
    '2 hosts',
    'HQ · 10.1.0.0/16',
    'Plant · 10.2.0.0/16',
  ])
})

test('addresses and names of machines stay readable in the text', () => {
  expect(escapeMermaid('apexone-01.corp.example.co.jp')).toBe('apexone-01.corp.example.co.jp')
  expect(escapeMermaid('10.1.0.0/16')).toBe('10.1.0.0/16')
  expect(escapeMermaid('1. - a')).toBe('1#46; #45; a')
  expect(escapeMermaid('a (b), c/d. e')).toBe('a (b), c/d. e')
  expect(escapeMermaid('www.a')).toBe('www#46;a')
})

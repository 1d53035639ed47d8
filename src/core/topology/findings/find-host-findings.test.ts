import { expect, test } from 'vitest'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { topologyOf } from '../topology-of.ts'
import { findFindings } from './find-findings.ts'
import type { FindingKind } from './finding.ts'

const sound = 'smart-scan=https&web-reputation=off&central-protocol=https'

const findingsOf = (settings: string) => {
  const { deployment, problems } = decodeDeployment(`v=2&${sound}&${settings}`)
  expect(problems).toEqual([])
  return findFindings(topologyOf(deployment), configurationOf(deployment))
}

/** The subject of each finding of a kind, and its hosts. */
const found = (kind: FindingKind, settings: string) =>
  findingsOf(settings)
    .filter((finding) => finding.kind === kind)
    .map(({ subject, hosts }) => [subject, hosts.join()])

test.each([
  // One address for two hosts, wherever they stand and however it is written.
  [
    'sql-server.address=10.0.0.5&sql-server-2.address=10.0.0.5',
    [['10.0.0.5', 'sql-server,sql-server-2']],
  ],
  [
    'sql-server.address=2001:db8::5&edge-relay.address=2001:DB8:0::5/128',
    [['2001:db8::5/128, 2001:db8::5', 'edge-relay,sql-server']],
  ],
  [
    'sql-server.address=DB.example.&active-directory.address=db.example',
    [['DB.example., db.example', 'sql-server,active-directory']],
  ],
  // Segments of like hosts, and a single address in one.
  [
    'agent.address=10.1.0.0/16&agent-2.address=10.1.4.0/24&agent-3.address=10.2.0.0/16',
    [['10.1.0.0/16, 10.1.4.0/24', 'agent,agent-2']],
  ],
  [
    'agent.address=10.1.0.10-10.1.0.20&agent-2.address=10.1.0.20',
    [['10.1.0.10-10.1.0.20, 10.1.0.20', 'agent,agent-2']],
  ],
  // Agents and browsers are in one network, and what is outside may be anywhere.
  ['agent.address=10.1.0.0/16&web-browser.address=10.1.0.0/16', []],
  ['off-premises-agent.address=192.168.0.7&off-premises-agent-2.address=192.168.0.7', []],
  ['sql-server.address=10.0.0.5,10.0.0.5/32', []],
  ['agent.address=10.1.0.0/24&agent-2.address=10.1.1.0/24', []],
])('hosts with one address: %s', (settings, findings) => {
  expect(found('shared-address', `edge=on&sql=remote&${settings}`)).toEqual(findings)
})

test.each([
  [
    'agent.address=10.1.0.0/16&apex-one-server.address=10.1.0.9',
    [['10.1.0.0/16, 10.1.0.9', 'agent,apex-one-server']],
  ],
  [
    'agent.address=10.1.0.0/16&agent-2.address=10.1.0.0/16&agent-2.zone=ot&ot.trust=1.5',
    [['10.1.0.0/16', 'agent,agent-2']],
  ],
  // The same single address is another matter, as are segments within a zone.
  ['agent.address=10.1.0.7&apex-one-server.address=10.1.0.7', []],
  ['agent.address=10.1.0.0/16&agent-2.address=10.1.0.0/24', []],
  ['agent.address=10.1.0.0/16&off-premises-agent.address=10.0.0.0/8', []],
  ['agent.address=10.1.0.0/16&agent-2.address=a01:0::/16&agent-2.zone=server', []],
])('segments of different zones that overlap: %s', (settings, findings) => {
  expect(found('overlapping-segments', `edge=on&${settings}`)).toEqual(findings)
})

test('several pairs of overlapping segments are a finding each, under an id of its own', () => {
  const findings = findingsOf(
    'agent.address=10.1.0.0/16,10.7.0.0/16&apex-one-server.address=10.1.0.9&standalone-sps.address=10.7.0.9',
  ).filter(({ kind }) => kind === 'overlapping-segments')
  expect(findings.map(({ hosts }) => hosts)).toEqual([
    ['agent', 'apex-one-server'],
    ['agent', 'standalone-sps'],
  ])
  expect(new Set(findings.map(({ id }) => id)).size).toBe(2)
})

test('hosts without an address are counted in one finding once some host has one', () => {
  expect(found('no-address', 'agent.name=HQ')).toEqual([])
  const [finding, ...more] = findingsOf('edge=on&agent.address=10.1.0.0/16').filter(
    ({ kind }) => kind === 'no-address',
  )
  expect(more).toEqual([])
  expect(finding?.subject).toBe('8 / 9')
  expect(finding?.hosts).not.toContain('agent')
  // A rule needs to say that what is outside may be anywhere, too.
  expect(finding?.hosts).toContain('off-premises-agent')
})

test.each([
  ['standalone', 'agent-2', [['1 / 2', 'agent']]],
  ['standalone', '', []],
  ['both', 'agent-2', []],
])('agents that nobody serves: source %s, serves %s', (source, serves, findings) => {
  const settings = `smart-protection=${source}&agent-2.name=Plant${serves && `&standalone-sps.serves=${serves}`}`
  expect(found('unserved-agents', settings)).toEqual(findings)
})

test('another Smart Protection Server that serves all serves those that the first one does not', () => {
  const settings =
    'smart-protection=standalone&agent-2.name=Plant&standalone-sps.serves=agent-2&standalone-sps-2.name=SPS-2'
  expect(found('unserved-agents', settings)).toEqual([])
})

test('two hundred hosts in one network are one finding that names them all', () => {
  const hosts = Array.from({ length: 200 }, (_, at) => `agent-${at + 2}.address=10.0.0.0/8`)
  const [shared, ...more] = found('shared-address', hosts.join('&'))
  expect(more).toEqual([])
  expect(shared?.[0]).toBe('10.0.0.0/8')
  expect(shared?.[1]?.split(',')).toHaveLength(200)
})

test('many addresses are counted behind the first few', () => {
  const hosts = Array.from({ length: 5 }, (_, at) => `agent-${at + 2}.address=10.${at}.0.0/16`)
  expect(found('shared-address', `agent.address=10.0.0.0/8&${hosts.join('&')}`)).toEqual([
    ['10.0.0.0/8, 10.0.0.0/16, 10.1.0.0/16 +3', 'agent,agent-2,agent-3,agent-4,agent-5,agent-6'],
  ])
})

test('of any deployment every finding has an id of its own and hosts that are there', () => {
  const kinds = new Set<FindingKind>()
  for (const deployment of sampleDeployments(60, 6)) {
    const topology = topologyOf(deployment)
    const findings = findFindings(topology, configurationOf(deployment))
    const hosts = new Set(topology.hosts.map(({ id }) => id))
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
    for (const finding of findings) {
      kinds.add(finding.kind)
      expect(finding.hosts.filter((id) => !hosts.has(id))).toEqual([])
      expect(new Set(finding.hosts).size).toBe(finding.hosts.length)
    }
  }
  expect([...kinds]).toEqual(
    expect.arrayContaining(['shared-address', 'overlapping-segments', 'no-address']),
  )
})

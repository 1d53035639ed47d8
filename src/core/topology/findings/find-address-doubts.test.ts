import { expect, test } from 'vitest'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { topologyOf } from '../topology-of.ts'
import { findAddressDoubts } from './find-address-doubts.ts'
import { findFindings } from './find-findings.ts'

const doubtsOf = (settings: string) => {
  const { deployment, problems } = decodeDeployment(`v=2&edge=on&${settings}`)
  expect(problems).toEqual([])
  return [...findAddressDoubts(topologyOf(deployment))].flatMap(([id, doubts]) =>
    doubts.map(({ kind, address, other }) => `${id} ${kind} ${address} ${other.id}`),
  )
}

test.each<[string, string[]]>([
  [
    'sql-server.address=10.0.0.5,10.0.0.6&active-directory.address=10.0.0.5',
    ['sql-server same 10.0.0.5 active-directory', 'active-directory same 10.0.0.5 sql-server'],
  ],
  [
    'sql-server.address=DB.example.&active-directory.address=db.example',
    ['sql-server same DB.example. active-directory', 'active-directory same db.example sql-server'],
  ],
  // Of a chain each is told one that it overlaps itself.
  [
    'agent.address=10.1.0.0-10.1.0.9&agent-2.address=10.1.0.9-10.1.0.20&agent-3.address=10.1.0.20',
    [
      'agent overlaps 10.1.0.0-10.1.0.9 agent-2',
      'agent-2 overlaps 10.1.0.9-10.1.0.20 agent',
      'agent-3 overlaps 10.1.0.20 agent-2',
    ],
  ],
  [
    'agent.address=10.1.0.0/16&apex-one-server.address=10.1.0.9',
    [
      'agent overlaps-zone 10.1.0.0/16 apex-one-server',
      'apex-one-server overlaps-zone 10.1.0.9 agent',
    ],
  ],
  // Networks of several roles, and what stands outside.
  ['agent.address=10.1.0.0/16&web-browser.address=10.1.0.0/16', []],
  ['agent.address=10.1.0.0/16&web-browser.address=10.1.0.7', []],
  ['off-premises-agent.address=192.168.0.7&off-premises-agent-2.address=192.168.0.7', []],
  ['sql-server.address=10.0.0.5,10.0.0.5/32', []],
])('what of the addresses of hosts is doubtful: %s', (settings, doubts) => {
  expect(doubtsOf(settings)).toEqual(doubts)
})

test('of any deployment the hosts with doubts are those of the findings about addresses', () => {
  const kinds = new Set<string>()
  for (const deployment of sampleDeployments(60, 6)) {
    const topology = topologyOf(deployment)
    const found = findFindings(topology, configurationOf(deployment))
      .filter(({ kind }) => kind === 'shared-address' || kind === 'overlapping-segments')
      .flatMap(({ hosts }) => hosts)
    const doubts = findAddressDoubts(topology)
    expect(new Set(doubts.keys())).toEqual(new Set(found))
    for (const doubt of [...doubts.values()].flat()) kinds.add(doubt.kind)
  }
  expect(kinds.size).toBeGreaterThan(1)
})

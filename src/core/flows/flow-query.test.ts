import { expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { listSearchables, matchesQuery, parseFlowQuery } from './flow-query.ts'

const topology = topologyOf(defaultConfiguration)
const searchables = listSearchables(topology)

const search = (text: string) => {
  const query = parseFlowQuery(text)
  return topology.flows
    .filter((flow) => {
      const subject = searchables.get(flow.id)
      return subject !== undefined && matchesQuery(query, subject)
    })
    .map((flow) => flow.rows.join('+'))
}

test.each([
  ['1433', ['B6']],
  ['１４３３', ['B6']],
  ['130-140', ['B5a', 'B5a']],
  ['140 - 130', ['B5a', 'B5a']],
  ['1433 10323', ['B4', 'B6']],
  ['heartbeat', ['B4']],
  ['ハートビート', ['B4']],
  ['udp', ['B4', 'B5a']],
  ['udp 135', ['B5a']],
  ['E14', ['E14']],
  ['SQL サーバ', ['B6']],
  ['dmz 443', ['E13']],
  ['43430', []],
  ['135-389', ['E14', 'B5a', 'B5a', 'B5b']],
  ['136-388', []],
  ['heartbeat udp', ['B4']],
  ['heartbeat smb', []],
  ['directory server 135', ['B5a', 'B5a']],
  ['', topology.flows.map((flow) => flow.rows.join('+'))],
])('a search for %j finds its flows', (text, rows) => {
  expect(search(text)).toEqual(rows)
})

test('a zone is found at either end of a flow', () => {
  expect(search('dmz')).toEqual(['E13', 'D1'])
  expect(search('クライアント 21112')).toEqual(['C1'])
})

import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { findCalledHosts, findHosts } from './find-hosts.ts'
import { formatCalledHosts } from './format-called-hosts.ts'

const { deployment } = decodeDeployment(
  '#v=2&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Plant&agent-2.zone=z1&z1.name=OT%20network&sql-server.address=db.example',
)

test.each([
  ['10.1.0.7', ['agent']],
  ['10.1', ['agent']],
  ['10.1.', ['agent']],
  ['plant', ['agent-2']],
  ['OT network', ['agent-2']],
  ['db.ex', ['sql-server']],
  ['TMCM', ['apex-central']],
  ['1433', ['sql-server']],
  ['エッジリレー', ['edge-relay']],
  ['nothing', []],
])('%s finds', (search, ids) => {
  expect([...(findHosts(deployment, search) ?? [])]).toEqual(ids)
})

test('no search leaves nothing out', () => {
  expect(findHosts(deployment, ' ')).toBeNull()
})

const many = decodeDeployment(
  '#v=2&agent.name=HQ%201F&agent.address=10.1.0.0/16,10.9.0.1' +
    Array.from({ length: 20 }, (_, at) => `&agent-${at + 2}.name=PLC%20${at + 2}`).join('') +
    '&sql-server.address=db.example',
).deployment

test.each([
  // A segment is named that holds the address, and which of its addresses that is.
  ['10.1.0.7', [['agent', '10.1.0.0/16']]],
  ['10.9.', [['agent', '10.9.0.1']]],
  ['10.9.0.1 → 4343', [['agent', '10.9.0.1']]],
  ['hq', [['agent', '']]],
  // All of it names one host, although its words name others, too.
  ['PLC 15', [['agent-15', '']]],
  ['db.example', [['sql-server', 'db.example']]],
  // What a role, a zone or a port is called is no name of a host.
  ['SQL', []],
  ['4343', []],
  ['agents', []],
])('by name or address %s asks for', (search, wanted) => {
  const called = findCalledHosts(many, search)
  expect(called.map(({ host, addresses }) => [host.id, addresses.join()])).toEqual(wanted)
})

test('a few hosts are told by name, and of many how many more there are', () => {
  const messages = laterMessagesFor('en')
  const tell = (search: string) => formatCalledHosts(findCalledHosts(many, search), messages)
  expect(tell('10.1.0.7')).toBe('At HQ 1F (10.1.0.0/16)')
  expect(tell('plc')).toBe('At PLC 2, PLC 3, PLC 4, 17 more')
  expect(tell('db.example')).toBe('At SQL Server (db.example)')
  expect(tell('4343')).toBe('')
})

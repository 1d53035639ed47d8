import { expect, test } from 'vitest'
import { parseHostId } from './host-id.ts'
import { parsePath } from './setting-path.ts'

test.each([
  ['agent', { kind: 'agent', number: 1 }],
  ['agent-2', { kind: 'agent', number: 2 }],
  ['off-premises-agent-12', { kind: 'off-premises-agent', number: 12 }],
  ['agent-1', null],
  ['agent-02', null],
  ['agent-1000', null],
  ['agents', null],
  ['apex-one-server', { kind: 'apex-one-server', number: 1 }],
  ['apex-one-server-2', null],
])('the id %s', (id, host) => {
  expect(parseHostId(id)).toEqual(host)
})

test.each([
  ['agent-port', { kind: 'option', key: 'agent-port' }],
  ['title', { kind: 'title' }],
  ['agent-2.address', { kind: 'host', id: 'agent-2', field: 'address' }],
  ['client.name', { kind: 'zone', id: 'client', field: 'name' }],
  ['ot.trust', { kind: 'zone', id: 'ot', field: 'trust' }],
  ['agent.trust', null],
  ['ot.address', null],
  ['s2.name', null],
  ['iis.name', null],
  ['Ot.name', null],
  ['__proto__.name', null],
  ['search', null],
])('the path %s', (path, setting) => {
  expect(parsePath(path)).toEqual(setting)
})

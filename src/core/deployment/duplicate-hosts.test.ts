import { expect, test } from 'vitest'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { applyEdit, type Edit } from './apply-edit.ts'
import { defaultDeployment } from './default-deployment.ts'
import { duplicateHosts } from './duplicate-hosts.ts'
import { listHosts } from './list-hosts.ts'

const messages = laterMessagesFor('en')

const deployment = [
  { kind: 'add-hosts', beside: true, hosts: [{ kind: 'agent', name: 'Plant', zone: 'dmz' }] },
  { kind: 'set-host', id: 'agent-2', change: { addresses: ['10.1.0.0/16'] } },
] satisfies Edit[]

const start = deployment.reduce<typeof defaultDeployment>(
  (now, edit) => applyEdit(now, edit),
  defaultDeployment,
)

const agentsAfter = (...ids: readonly string[]) => {
  const all = listHosts(start)
  const chosen = all.filter(({ id }) => ids.includes(id))
  const after = applyEdit(start, duplicateHosts(chosen, all, messages))
  return listHosts(after)
    .filter(({ kind }) => kind === 'agent' || kind === 'apex-central')
    .map(({ id, name, zone, addresses }) => [id, name, zone, addresses.join()])
}

const central = ['apex-central', '', '', '']
const unnamed = ['agent', '', '', '']
const plant = ['agent-2', 'Plant', 'dmz', '10.1.0.0/16']

test('a copy stands beside all that there are, in its zone, without the addresses', () => {
  expect(agentsAfter('agent-2')).toEqual([
    unnamed,
    plant,
    ['agent-3', 'Plant (2)', 'dmz', ''],
    central,
  ])
})

test('several copies have names of their own; an unnamed one stays unnamed', () => {
  expect(agentsAfter('agent', 'agent-2').slice(2)).toEqual([
    ['agent-3', '', '', ''],
    ['agent-4', 'Plant (2)', 'dmz', ''],
    central,
  ])
})

test('of what there is exactly one there is no copy', () => {
  expect(agentsAfter('apex-central', 'apex-one-server')).toEqual([unnamed, plant, central])
})

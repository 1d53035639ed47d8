import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { applyEdit } from './apply-edit.ts'
import { listHosts } from './list-hosts.ts'
import { tellHostsRemoved } from './tell-hosts-removed.ts'

const { deployment } = decodeDeployment(
  '#v=2&agent.name=HQ&agent-2.name=Plant&apex-one-server.name=a1&edge=off&edge-relay.name=old',
)

test.each([
  [['agent-2'], '1 host removed.'],
  [
    ['agent', 'agent-2'],
    '1 host removed. The options call for Apex One agents, so one stays: without name and addresses.',
  ],
  [
    ['apex-one-server'],
    'The options call for Apex One server, so one stays: without name and addresses.',
  ],
  // Nothing is said of it that could go.
  [['sql-server'], 'The options call for SQL Server, so one stays.'],
  // The options do without it.
  [['edge-relay'], '1 host removed.'],
])('of %j it is told what was removed and what stays', (ids, said) => {
  const after = applyEdit(deployment, { kind: 'remove-hosts', ids })
  const asked = listHosts(deployment).filter(({ id }) => ids.includes(id))
  const messages = laterMessagesFor('en')
  const told = tellHostsRemoved(asked, { before: deployment, after }, messages)
  expect(messages['view.sentences'](told)).toBe(said)
})

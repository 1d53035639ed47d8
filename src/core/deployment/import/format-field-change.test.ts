import { expect, test } from 'vitest'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { planTable } from '#core/testing/plan-table.ts'
import { applyEdit } from '../apply-edit.ts'
import { defaultDeployment } from '../default-deployment.ts'
import type { Deployment } from '../deployment.ts'
import { formatFieldChange } from './format-field-change.ts'

const messages = laterMessagesFor('en')

const hq: Deployment = applyEdit(defaultDeployment, {
  kind: 'add-hosts',
  hosts: [
    { kind: 'agent', name: 'HQ', addresses: ['10.1.0.0/16'] },
    { kind: 'sql-server', name: 'SQL01', addresses: ['10.0.0.9'] },
  ],
})

test('each field of a host that is there is told with what it says and will say', () => {
  const text =
    'name,role,ip,zone\nHQ,Agents,10.2.0.0/16,Plant\nDC1,AD,10.0.0.1,Server\nWeb,Browser,,Client'
  const { rows, zones, hosts } = planTable(text, { into: hq })
  const after = applyEdit(hq, { kind: 'import-hosts', zones, hosts })
  const told = rows.map(({ changes }) =>
    changes.map((change) => {
      const { name, before, after: now } = formatFieldChange(change, hq, after, messages)
      return `${name}: ${before} > ${now}`
    }),
  )
  expect(told).toEqual([
    ['Addresses: 10.1.0.0/16 > 10.2.0.0/16', 'Zone: Client segment > Plant'],
    ['Name: none > DC1', 'Addresses: none > 10.0.0.1'],
    ['Name: none > Web'],
  ])
})

test('of many addresses those that differ are told, and the others counted', () => {
  const many = Array.from({ length: 6 }, (_, at) => `10.0.${at}.0/24`)
  const before = applyEdit(defaultDeployment, {
    kind: 'add-hosts',
    hosts: [{ kind: 'agent', name: 'HQ', addresses: many }],
  })
  const text = `name,role,ip\nHQ,Agents,${many.slice(0, 5).join(' ')} 10.9.0.0/24`
  const [change] = planTable(text, { into: before }).rows[0]?.changes ?? []
  expect(change && formatFieldChange(change, before, before, messages)).toEqual({
    name: 'Addresses',
    before: '10.0.5.0/24, 10.0.0.0/24, 10.0.1.0/24, 10.0.2.0/24 +2',
    after: '10.9.0.0/24, 10.0.0.0/24, 10.0.1.0/24, 10.0.2.0/24 +2',
  })
})

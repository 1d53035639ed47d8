import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { formatCsv, separatorNames } from '#core/exports/flows/format-csv.ts'
import { makeRuleFile } from '#core/exports/rules/rule-formats.ts'
import { languages } from '#core/messages/language.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { isFlowTable } from './is-flow-table.ts'

test('a saved table of flows is told from one of hosts, in each language and with any separator', () => {
  for (const language of languages) {
    for (const separator of separatorNames) {
      const csv = formatCsv(topologyOf(defaultDeployment), defaultDeployment, language, separator)
      expect(isFlowTable(csv)).toBe(true)
    }
  }
  expect(isFlowTable('Role,Name,Address\nagent,HQ,10.1.0.0/16')).toBe(false)
  expect(isFlowTable('')).toBe(false)
})

test('so is a saved table of rules', () => {
  for (const language of languages) {
    const settings = { language, view: 'grouped', boundary: null, host: null } as const
    const { content } = unwrap(makeRuleFile('rules-csv', defaultDeployment, settings))
    expect(isFlowTable(content)).toBe(true)
  }
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deployment } from '#core/deployment/deployment.ts'
import { makeRuleChange } from '#core/exports/comparison/make-rule-change.ts'
import type { RuleView, RuleViews } from '#core/rules/rule.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { migrations, networkBefore } from '#core/testing/migrations.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { findCompared, selectComparedRules } from './select-compared-rules.ts'
import { type Compared, compare, countStatuses } from './select-comparison.ts'

const views: readonly RuleView[] = ['single', 'grouped']

/** The rules of every firewall as its table has them, by its boundary or host. */
const listTables = (deployment: Deployment): ReadonlyMap<string, RuleViews> => {
  const { boundaries, hostFirewalls } = rulesOf(topologyOf(deployment))
  return new Map([
    ...boundaries.map(({ id, rules }) => [id, rules] as const),
    ...hostFirewalls.map(({ object, rules }) => [object.host.id, rules] as const),
  ])
}

/** How many rules the text for a firewall calls added, changed and removed. */
function countInText({ comparison }: Compared, id: string, view: RuleView) {
  const isBoundary = id.includes('>')
  const [boundary, host] = isBoundary ? [id, null] : [null, id]
  const settings = { view, boundary, host, interfaces: new Map() }
  const { changes } = unwrap(makeRuleChange('nftables', comparison, settings))
  return {
    added: changes.added.length,
    removed: changes.removed.length,
    changed: changes.changed.length + changes.reasons.length,
  }
}

/** What the list, the table and the text of a device say of each firewall is of the same rules. */
function expectOneCount(before: Deployment, after: Deployment) {
  const compared = compare(before, after)
  const tables = listTables(after)
  for (const view of views) {
    const rules = selectComparedRules(compared, view)
    for (const id of new Set([...rules.byFirewall.keys(), ...tables.keys()])) {
      const listed = countStatuses(rules.byFirewall.get(id) ?? [])
      const shown = tables.get(id)?.[view] ?? []
      const rows = shown.flatMap((rule) => findCompared(rules, id, rule) ?? [])
      expect(rows).toHaveLength(shown.length)
      expect({ ...countStatuses(rows), removed: listed.removed }).toEqual(listed)
      expect(listed).toMatchObject(countInText(compared, id, view))
    }
  }
}

test('list, table and text count the same rules of each firewall, over random pairs', () => {
  fc.assert(fc.property(anyDeployment, anyDeployment, expectOneCount), { numRuns: 30 })
})

test.each(migrations)('they count the same rules where a network %s', (_, after) => {
  expectOneCount(networkBefore, after)
})

test('grouped rules of the same deployment stay, and those of both come and go the other way', () => {
  fc.assert(
    fc.property(anyDeployment, anyDeployment, (before, after) => {
      const statuses = (one: Deployment, other: Deployment) =>
        countStatuses(selectComparedRules(compare(one, other), 'grouped').all)
      const { added, removed, changed } = statuses(after, after)
      expect(added + removed + changed).toBe(0)
      const [there, back] = [statuses(before, after), statuses(after, before)]
      expect(back).toEqual({ ...there, added: there.removed, removed: there.added })
    }),
    { numRuns: 30 },
  )
})

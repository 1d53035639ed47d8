import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { listRules } from './list-rules.ts'
import { rulesOf } from './rules-of.ts'

const two = addHosts(defaultDeployment, [
  { kind: 'agent', name: 'HQ', addresses: ['10.1.0.0/16'], zone: '' },
  { kind: 'agent', name: 'Plant', addresses: ['10.2.0.0/16'], zone: '' },
])

test('each view names the numbers of the other, and none for a rule that both have', () => {
  for (const { rules } of rulesOf(topologyOf(two)).boundaries) {
    const single = listRules(rules, 'single', 'en')
    const grouped = listRules(rules, 'grouped', 'en')
    const named = grouped.flatMap(({ rule, otherNumbers }) =>
      rule.flows.length === 1 ? [rule.number] : otherNumbers,
    )
    expect(named.toSorted()).toEqual(single.map(({ rule }) => rule.number).toSorted())
    for (const { rule, otherNumbers } of single) {
      const joined = grouped.filter((one) => one.otherNumbers.includes(rule.number))
      expect(otherNumbers).toEqual(joined.map((one) => one.rule.number))
    }
  }
})

test('a rule is incomplete as long as one of its ends has no address', () => {
  const known = addHosts(two, [
    { kind: 'apex-one-server', name: 'apexone01', addresses: ['10.10.0.11'], zone: '' },
  ])
  const { boundaries } = rulesOf(topologyOf(known))
  const listed = boundaries.flatMap(({ rules }) => listRules(rules, 'single', 'ja'))
  const byNames = new Map(
    listed.map((one) => [`${one.sourceNames}>${one.destinationNames}`, one.isIncomplete]),
  )
  expect(byNames.get('HQ>apexone01')).toBe(false)
  expect(byNames.get('HQ>スタンドアロンSPS')).toBe(true)
})

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

test('a rule has the signs of what an approver would ask about it, in both views', () => {
  const doubtful = addHosts(defaultDeployment, [
    { kind: 'agent', name: 'HQ', addresses: ['10.1.0.1'], zone: '' },
    { kind: 'agent', name: 'Twin', addresses: ['10.1.0.1'], zone: '' },
    { kind: 'agent', name: 'All', addresses: ['0.0.0.0/0'], zone: '' },
    { kind: 'apex-one-server', name: 'S', addresses: ['10.9.0.0/24', 's.example'], zone: '' },
  ])
  const { boundaries } = rulesOf(topologyOf(doubtful))
  const [inward] = boundaries.filter(({ id }) => id === 'client>server')
  const find = (view: 'single' | 'grouped', name: string) =>
    inward &&
    listRules(inward.rules, view, 'en').filter(
      ({ sourceNames, destinationNames }) =>
        sourceNames.includes(name) && destinationNames.includes('S'),
    )
  const ofServer = ['wide address', 'DNS name']
  for (const view of ['single', 'grouped'] as const) {
    for (const { signs } of find(view, 'HQ') ?? []) {
      expect(signs).toEqual(expect.arrayContaining(ofServer))
      expect(signs.join()).toContain('same as')
    }
  }
  const [all] = find('single', 'All') ?? []
  expect(all?.signs).toEqual(['any address', ...ofServer])
  const [first] = find('single', 'HQ') ?? []
  const [twin] = find('single', 'Twin') ?? []
  expect(first?.signs.at(-1)).toBe(`same as ${twin?.rule.number}`)
  const others = listRules(inward?.rules ?? { single: [], grouped: [] }, 'single', 'en')
  const plain = others.find(({ sourceNames }) => sourceNames.includes('Web browser'))
  expect(plain?.destinationNames).toEqual(['S'])
  expect(plain?.signs).toEqual(ofServer)
})

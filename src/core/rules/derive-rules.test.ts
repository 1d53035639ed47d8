import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { numberFlows } from '#core/flows/number-flows.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { expandRules } from '#core/testing/expand-rules.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { listLackingHosts } from '#core/topology/list-lacking-hosts.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { deriveRules } from './derive-rules.ts'
import { groupRules } from './group-rules.ts'
import { lacksAddress, listLacking, type Rule, type RuleSet } from './rule.ts'

vi.mock('./group-rules.ts', { spy: true })

const rulesOf = (deployment: Deployment): RuleSet => deriveRules(topologyOf(deployment))

const plant = addHosts(defaultDeployment, [
  { kind: 'agent', name: 'HQ clients', addresses: ['10.1.0.0/16', 'fd00:1::/64'], zone: '' },
  { kind: 'agent', name: 'Plant', addresses: ['10.2.0.0/24'], zone: '' },
  { kind: 'apex-one-server', name: 'apexone01', addresses: ['10.10.0.11'], zone: '' },
])

/** What the flows between zones allow, read from the topology alone. */
function listPackets({ flows, hosts }: Topology, crosses: boolean): string[] {
  const byId = new Map(hosts.map((host) => [host.id, host]))
  const textsOf = (id: string): readonly string[] => {
    const addresses = byId.get(id)?.addresses ?? []
    return addresses.length > 0 ? addresses : [`(${id})`]
  }
  const packets = flows
    .filter(
      ({ source, destination }) =>
        !crosses || byId.get(source)?.zone !== byId.get(destination)?.zone,
    )
    .flatMap((flow) =>
      textsOf(flow.source).flatMap((from) =>
        textsOf(flow.destination).map((to) => `${from} > ${to} ${flow.transport}/${flow.port}`),
      ),
    )
  return [...new Set(packets)].toSorted()
}

const everyDeployment = (check: (deployment: Deployment) => void): void => {
  for (const deployment of sampleDeployments(20, 5)) check(deployment)
  fc.assert(fc.property(anyDeployment, check), { numRuns: 150 })
}

test('both views let through what the flows between zones are, no more and no less', () => {
  everyDeployment((deployment) => {
    const topology = topologyOf(deployment)
    const { boundaries, hostFirewalls } = deriveRules(topology)
    const across = listPackets(topology, true)
    expect(expandRules(boundaries.flatMap(({ rules }) => rules.single))).toEqual(across)
    expect(expandRules(boundaries.flatMap(({ rules }) => rules.grouped))).toEqual(across)
    const all = listPackets(topology, false)
    expect(expandRules(hostFirewalls.flatMap(({ rules }) => rules.single))).toEqual(all)
    expect(expandRules(hostFirewalls.flatMap(({ rules }) => rules.grouped))).toEqual(all)
  })
})

test('each flow stands in one rule of each view, or within a zone', () => {
  everyDeployment((deployment) => {
    const topology = topologyOf(deployment)
    const { boundaries, within } = deriveRules(topology)
    const stay = within.flatMap(({ flows }) => flows)
    for (const view of ['single', 'grouped'] as const) {
      const cross = boundaries.flatMap(({ rules }) => rules[view].flatMap(({ flows }) => flows))
      expect([...cross, ...stay].map(({ id }) => id).toSorted()).toEqual(
        topology.flows.map(({ id }) => id).toSorted(),
      )
    }
  })
})

test('a grouped rule joins hosts of one kind, one basis, and none that lacks an address to others', () => {
  everyDeployment((deployment) => {
    for (const { rules } of rulesOf(deployment).boundaries) {
      for (const { sources, destinations, flows } of rules.grouped) {
        for (const side of [sources, destinations]) {
          expect(new Set(side.map(({ host }) => host.kind)).size).toBe(1)
          expect(new Set(side.map(lacksAddress)).size).toBe(1)
        }
        expect(new Set(flows.map(({ basis }) => basis)).size).toBe(1)
      }
    }
  })
})

test('the hosts that lack an address are the ends of the rules that cannot be written', () => {
  let count = 0
  everyDeployment((deployment) => {
    const topology = topologyOf(deployment)
    const { hostFirewalls } = deriveRules(topology)
    const ends = hostFirewalls.flatMap(({ rules }) => rules.single.flatMap(listLacking))
    const lacking = listLackingHosts(topology).map(({ id }) => id)
    expect(new Set(lacking)).toEqual(new Set(ends.map(({ host }) => host.id)))
    count += lacking.length
  })
  expect(count).toBeGreaterThan(0)
})

test('ids are unique in each view, and one flow has the same in both', () => {
  everyDeployment((deployment) => {
    const { boundaries } = rulesOf(deployment)
    const single = boundaries.flatMap(({ rules }) => rules.single)
    const grouped = boundaries.flatMap(({ rules }) => rules.grouped)
    expect(new Set(single.map(({ id }) => id)).size).toBe(single.length)
    expect(new Set(grouped.map(({ id }) => id)).size).toBe(grouped.length)
    const byFlow = new Map(single.map((rule) => [rule.flows[0]?.id, rule.id]))
    for (const { id, flows } of grouped) {
      expect(id).toMatch(/^R_[\dA-F]{8}$/)
      if (flows.length === 1) expect(byFlow.get(flows[0]?.id)).toBe(id)
    }
  })
})

const find = (all: readonly Rule[], source: string, destination: string): Rule[] =>
  all.filter(
    (rule) =>
      rule.sources.some(({ host }) => host.name === source) &&
      rule.destinations.some(({ host }) => host.name === destination),
  )

test('a rule keeps its id when hosts come and go elsewhere', () => {
  const more = addHosts(plant, [
    { kind: 'agent', name: 'Osaka', addresses: ['10.8.0.0/16'], zone: '' },
    { kind: 'web-browser', name: 'Desk', addresses: ['10.8.0.1'], zone: '' },
  ])
  const idsOf = (deployment: Deployment) =>
    find(
      rulesOf(deployment).boundaries.flatMap(({ rules }) => rules.single),
      'Plant',
      'apexone01',
    ).map(({ id }) => id)
  expect(idsOf(plant).length).toBeGreaterThan(1)
  expect(idsOf(more)).toEqual(idsOf(plant))
})

test('single rules have the numbers of their flows, grouped ones of several flows their own', () => {
  const topology = topologyOf(plant)
  const numbers = numberFlows(topology)
  const { boundaries } = deriveRules(topology)
  for (const rule of boundaries.flatMap(({ rules }) => rules.single))
    expect(rule.number).toBe(numbers.get(rule.flows[0]?.id ?? ''))
  const grouped = boundaries.flatMap(({ rules }) => rules.grouped)
  const own = grouped.filter(({ flows }) => flows.length > 1).map(({ number }) => number)
  expect(own).toEqual(own.map((_, index) => `G${index + 1}`))
  expect(own.length).toBeGreaterThan(0)
})

test('a number of a grouped rule means one rule in the whole deployment', () => {
  everyDeployment((deployment) => {
    const { boundaries, hostFirewalls } = rulesOf(deployment)
    const own = [...boundaries, ...hostFirewalls]
      .flatMap(({ rules }) => rules.grouped)
      .filter(({ flows }) => flows.length > 1)
      .map(({ number }) => number)
    expect(new Set(own).size).toBe(own.length)
  })
  const ofHosts = rulesOf(plant)
    .hostFirewalls.map(({ rules }) => rules.grouped.filter(({ flows }) => flows.length > 1))
    .filter((rules) => rules.length > 0)
  expect(ofHosts.length).toBeGreaterThan(1)
  const numbers = ofHosts.flat().map(({ number }) => number)
  expect(numbers).toEqual(numbers.map((_, index) => `H${index + 1}`))
})

test('boundaries stand from the least trusted zone on, the most specific source first', () => {
  const { boundaries, within } = rulesOf(plant)
  expect(boundaries.map(({ id }) => id)).toEqual([
    'internet>dmz',
    'dmz>server',
    'client>server',
    'server>client',
  ])
  expect(within.map(({ zone }) => zone.id)).toEqual(['server'])
  const toServer = boundaries[2]?.rules.single.filter(
    ({ destinations: [to] }) => to?.host.kind === 'apex-one-server',
  )
  const order = [...new Set(toServer?.map(({ sources: [from] }) => from?.host.name))]
  expect(order).toEqual(['Plant', 'HQ clients', ''])
})

test('a view is derived when it is first read, and only once', () => {
  const grouping = vi.mocked(groupRules)
  grouping.mockClear()
  const { boundaries, hostFirewalls } = rulesOf(plant)
  expect(boundaries.flatMap(({ rules }) => rules.single).length).toBeGreaterThan(0)
  expect(grouping).not.toHaveBeenCalled()
  for (const { rules } of [...boundaries, ...boundaries]) expect(rules.grouped).toBe(rules.grouped)
  expect(grouping).toHaveBeenCalledTimes(boundaries.length)
  for (const { rules } of hostFirewalls) expect(rules.grouped.length).toBeGreaterThan(0)
  expect(grouping).toHaveBeenCalledTimes(boundaries.length + hostFirewalls.length)
})

test('ids and numbers are the same, whichever view of whichever firewall is read first', () => {
  everyDeployment((deployment) => {
    const inOrder = rulesOf(deployment)
    const backwards = rulesOf(deployment)
    const read = ({ boundaries, hostFirewalls }: RuleSet, order: 'as they are' | 'reversed') => {
      const all = [...boundaries, ...hostFirewalls].map(({ rules }) => rules)
      const views = [
        ...all.map((each) => () => each.single),
        ...all.map((each) => () => each.grouped),
      ]
      for (const view of order === 'reversed' ? views.toReversed() : views) view()
      return all
    }
    expect(read(backwards, 'reversed')).toEqual(read(inOrder, 'as they are'))
  })
})

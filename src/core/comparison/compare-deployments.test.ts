import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { compareDeployments } from './compare-deployments.ts'
import type { ComparedStatus, Comparison } from './comparison.ts'

const read = (link: string) => decodeDeployment(link).deployment

const count = (all: readonly { readonly status: ComparedStatus }[], status: ComparedStatus) =>
  all.filter((each) => each.status === status).length

const reversed = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  unchanged: 'unchanged',
} as const

/** What a comparison says, by what both deployments call things, whichever way round. */
const tell = ({ settings, hosts, flows, rules }: Comparison, isReversed = false) => {
  const turn = <
    Thing extends {
      status: ComparedStatus
      before: { id: string } | null
      after: { id: string } | null
    },
  >(
    all: readonly Thing[],
  ) =>
    all
      .map(({ status, before, after }) =>
        isReversed
          ? `${reversed[status]} ${after?.id} ${before?.id}`
          : `${status} ${before?.id} ${after?.id}`,
      )
      .toSorted()
  const byId = new Map(flows.map((flow) => [flow.id, flow]))
  return {
    hosts: turn(hosts),
    flows: turn(flows),
    rules: turn(rules),
    settings: settings
      .filter(({ path }) => !path.includes('.'))
      .map(({ path, before, after }) =>
        isReversed ? [path, after, before] : [path, before, after],
      ),
    counterparts: flows
      .flatMap(({ counterpart, before, after }) => {
        const other = counterpart === null ? undefined : byId.get(counterpart)
        return other
          ? [[(before ?? after)?.id, (other.before ?? other.after)?.id].toSorted().join()]
          : []
      })
      .toSorted(),
  }
}

const anyPair = fc.tuple(anyDeployment, anyDeployment)

test('a deployment does not differ from itself', () => {
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      const { settings, hosts, flows, rules } = compareDeployments(deployment, deployment)
      expect(settings).toEqual([])
      for (const all of [hosts, flows, rules]) expect(count(all, 'unchanged')).toBe(all.length)
    }),
    { numRuns: 60 },
  )
})

test('the other way round everything is the reverse', () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      expect(tell(compareDeployments(after, before), true)).toEqual(
        tell(compareDeployments(before, after)),
      )
    }),
    { numRuns: 150 },
  )
})

/** Everything of both is told, once, and the count of after is that of before with the difference. */
function expectWhole<Thing>(
  all: readonly {
    readonly status: ComparedStatus
    readonly before: Thing | null
    readonly after: Thing | null
  }[],
  before: readonly Thing[],
  after: readonly Thing[],
): void {
  const [had, has] = [all.map((each) => each.before), all.map((each) => each.after)]
  expect(new Set(had.filter((thing) => thing !== null))).toEqual(new Set(before))
  expect(new Set(has.filter((thing) => thing !== null))).toEqual(new Set(after))
  expect(had.filter((thing) => thing !== null)).toHaveLength(before.length)
  expect(before.length + count(all, 'added') - count(all, 'removed')).toBe(after.length)
}

test('before, with what was added and without what was removed, is after', () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      const { hosts, flows, rules } = compareDeployments(before, after)
      const [had, has] = [topologyOf(before), topologyOf(after)]
      const rulesIn = (topology: typeof had) =>
        rulesOf(topology).boundaries.flatMap((boundary) => boundary.rules.single)
      expectWhole(hosts, had.hosts, has.hosts)
      expectWhole(flows, had.flows, has.flows)
      expectWhole(rules, rulesIn(had), rulesIn(has))
      expect(new Set(hosts.map(({ id }) => id)).size).toBe(hosts.length)
      expect(new Set(flows.map(({ id }) => id)).size).toBe(flows.length)
      const ids = new Set(hosts.map(({ id }) => id))
      expect(
        flows.filter(({ source, destination }) => !ids.has(source) || !ids.has(destination)),
      ).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('a port that moved is one flow that goes and one that takes its place', () => {
  const { flows, settings } = compareDeployments(
    defaultDeployment,
    read('#v=1&server-http-port=80'),
  )
  expect(settings).toEqual([{ path: 'server-http-port', before: 8080, after: 80 }])
  const added = flows.filter(({ status }) => status === 'added')
  expect(added.map(({ id, counterpart }) => [id, counterpart])).toEqual([
    ['agent>apex-one-server:tcp/80', 'agent>apex-one-server:tcp/8080'],
  ])
})

test('a host that is renamed, readdressed or moved is changed, not another one', () => {
  const before = read('#v=2&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Plant')
  const after = read(
    '#v=2&agent.name=Head&agent.address=10.3.0.0/16&agent-2.name=Plant&agent-2.zone=server',
  )
  const { hosts, flows } = compareDeployments(before, after)
  expect(
    hosts
      .filter(({ status }) => status !== 'unchanged')
      .map(({ id, status, fields, matchedBy }) => [id, status, fields, matchedBy]),
  ).toEqual([
    ['agent', 'changed', ['name', 'address'], 'id'],
    ['agent-2', 'changed', ['zone'], 'name'],
  ])
  expect(flows.every(({ status }) => status === 'unchanged')).toBe(true)
})

test('an id that another host took does not make it the same one', () => {
  const before = read('#v=2&agent.name=HQ&agent-2.name=Plant&agent-3.name=Lab')
  const after = read('#v=2&agent.name=HQ&agent-2.name=Lab&agent-3.name=Depot')
  const { hosts } = compareDeployments(before, after)
  const differing = hosts.filter(({ status }) => status !== 'unchanged')
  expect(
    differing.map(({ id, status, before: old, after: now }) => [id, status, old?.name, now?.name]),
  ).toEqual([
    ['agent-3', 'added', undefined, 'Depot'],
    ['agent-2~', 'removed', 'Plant', undefined],
  ])
})

test.each(presetIds)(
  'against the preset %s, settings are exactly the options that differ',
  (preset) => {
    const after = deploymentOf(presetConfiguration(preset))
    const { settings, flows } = compareDeployments(defaultDeployment, after)
    const [had, has] = [configurationOf(defaultDeployment), configurationOf(after)]
    for (const { path, before, after: now } of settings) {
      expect(Object.entries(had)).toContainEqual([path, before])
      expect(Object.entries(has)).toContainEqual([path, now])
    }
    const isSame = JSON.stringify(had) === JSON.stringify(has)
    expect(settings.length === 0).toBe(isSame)
    if (isSame) expect(flows.every(({ status }) => status === 'unchanged')).toBe(true)
  },
)

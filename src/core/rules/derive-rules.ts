import { numberFlows } from '#core/flows/number-flows.ts'
import { type Comparator, compareBy, compareInTurn } from '#core/kit/compare.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { invariant } from '#core/kit/invariant.ts'
import { lazily } from '#core/kit/lazily.ts'
import { checksum } from '#core/link/checksum.ts'
import type { Flow, Topology, Zone } from '#core/topology/topology.ts'
import { groupRules, type RuleDraft, toDraft } from './group-rules.ts'
import { nameObjects } from './objects/name-objects.ts'
import type {
  Boundary,
  HostFirewall,
  Rule,
  RuleObject,
  RuleSet,
  RuleView,
  RuleViews,
} from './rule.ts'

type Lookup = {
  readonly ends: (flow: Flow) => { readonly source: RuleObject; readonly destination: RuleObject }
  readonly zoneOf: (object: RuleObject) => Zone
  readonly numberOf: (flow: Flow) => string
  readonly inOrder: Comparator<RuleDraft>
  /** Ids that are taken, in each view: a rule of one flow is the same in both. */
  readonly ids: Readonly<Record<RuleView, Set<string>>>
}

/**
 * The rules of a whole deployment, in both views, for the firewalls between zones and of hosts.
 * Each view of either is derived when it is first read: there are many thousands of rules, and a
 * comparison reads one view of the firewalls between zones alone.
 */
export function deriveRules(topology: Topology): RuleSet {
  const objects = nameObjects(topology.hosts)
  const lookup = lookUp(topology, objects)
  const crossing = groupBy(topology.flows, (flow) => {
    const { source, destination } = lookup.ends(flow)
    return `${source.host.zone}>${destination.host.zone}`
  })
  const groups = [...crossing.values()].map((flows) => {
    const { source, destination } = lookup.ends(flows[0])
    return { from: lookup.zoneOf(source), to: lookup.zoneOf(destination), flows }
  })
  const seats = new Map(topology.zones.map((zone, index) => [zone, index]))
  const seatOf = (zone: Zone): number => seats.get(zone) ?? 0
  const boundaries = groups
    .filter(({ from, to }) => from !== to)
    .toSorted(
      compareInTurn(
        compareBy(({ from }) => seatOf(from)),
        compareBy(({ to }) => seatOf(to)),
      ),
    )
    .map(({ from, to, flows }) => ({ from, to, flows, place: `${from.id}>${to.id}` }))
  const between = viewFirewalls(boundaries, 'G', lookup)
  const hosts = lazily(() => listHostFirewalls(topology, objects, lookup, between))
  return {
    objects,
    boundaries: boundaries.map(({ from, to, place }, index): Boundary => {
      return { id: place, from, to, rules: rulesAt(between, index) }
    }),
    within: groups
      .filter(({ from, to }) => from === to)
      .map(({ from, flows }) => ({ zone: from, flows }))
      .toSorted(compareBy(({ zone }) => seatOf(zone))),
    get hostFirewalls() {
      return hosts()
    },
  }
}

function lookUp(topology: Topology, objects: readonly RuleObject[]): Lookup {
  const byId = new Map(objects.map((object) => [object.host.id, object]))
  const zones = new Map(topology.zones.map((zone) => [zone.id, zone]))
  const numbers = numberFlows(topology)
  const find = (id: string): RuleObject => {
    const object = byId.get(id)
    invariant(object, `a flow's host ${id} is not part of the topology`)
    return object
  }
  return {
    ends: ({ source, destination }) => ({ source: find(source), destination: find(destination) }),
    zoneOf: ({ host }) => {
      const zone = zones.get(host.zone)
      invariant(zone, `the zone ${host.zone} of a host is not part of the topology`)
      return zone
    },
    numberOf: ({ id }) => numbers.get(id) ?? '',
    inOrder: compareDrafts(objects),
    ids: { single: new Set(), grouped: new Set() },
  }
}

function listHostFirewalls(
  { flows }: Topology,
  objects: readonly RuleObject[],
  lookup: Lookup,
  between: FirewallViews,
): HostFirewall[] {
  const inbound = groupBy(flows, ({ destination }) => destination)
  const outbound = groupBy(flows, ({ source }) => source)
  const listening = objects.flatMap((object) => {
    const into = inbound.get(object.host.id)
    return into ? [{ object, flows: into, place: `>${object.name}` }] : []
  })
  const views = viewFirewalls(listening, 'H', lookup, between)
  return listening.map(({ object }, index) => ({
    object,
    rules: rulesAt(views, index),
    opens: outbound.get(object.host.id)?.length ?? 0,
  }))
}

/** The next number with each call: `G1`, `G2`. Each sign counts through the whole deployment. */
function countingFrom(sign: string): () => string {
  let last = 0
  return () => {
    last += 1
    return `${sign}${last}`
  }
}

/** The rules of firewalls, in their order, one by one in each view. */
type FirewallViews = Readonly<Record<RuleView, () => readonly (readonly Rule[])[]>>

/** A firewall before it has rules: what passes it, and what its rules' ids are made of. */
type PlannedFirewall = { readonly flows: readonly Flow[]; readonly place: string }

/**
 * @param sign What the numbers of rules of several flows begin with.
 * @param first Firewalls whose rules have their ids before these, whichever are read first.
 */
function viewFirewalls(
  firewalls: readonly PlannedFirewall[],
  sign: string,
  { ends, numberOf, inOrder, ids }: Lookup,
  first?: FirewallViews,
): FirewallViews {
  const drafted = lazily(() =>
    firewalls.map(({ flows, place }) => ({
      place,
      drafts: flows.map(toDraft(ends)).toSorted(inOrder),
    })),
  )
  const nextGroup = countingFrom(sign)
  const toRules = (view: RuleView, all: readonly RuleDraft[], place: string): Rule[] =>
    all.map((draft) => {
      const number = draft.flows.length === 1 ? numberOf(draft.flows[0]) : nextGroup()
      return toRule(draft, claimId(describe(draft, place), ids[view]), number)
    })
  return {
    single: lazily(() => {
      first?.single()
      return drafted().map(({ drafts, place }) => toRules('single', drafts, place))
    }),
    grouped: lazily(() => {
      first?.grouped()
      return drafted().map(({ drafts, place }) =>
        toRules('grouped', groupRules(drafts).toSorted(inOrder), place),
      )
    }),
  }
}

const rulesAt = (views: FirewallViews, index: number): RuleViews => ({
  get single() {
    return views.single()[index] ?? []
  },
  get grouped() {
    return views.grouped()[index] ?? []
  },
})

/** How many addresses an object has. */
const reachOf = ({ addresses }: RuleObject): number =>
  addresses.reduce((sum, { address }) => sum + (address.kind === 'name' ? 1 : toSize(address)), 0)

const toSize = ({ from, to }: { readonly from: bigint; readonly to: bigint }): number =>
  Number(to - from + 1n)

/**
 * By destination, the most specific sources first, those without an address last; what is equal
 * stays in the order of flows.
 */
function compareDrafts(objects: readonly RuleObject[]): Comparator<RuleDraft> {
  const seats = new Map(objects.map((object, index) => [object, index]))
  // Counted once: sorting asks for it many times.
  const reaches = new Map(objects.map((object) => [object, reachOf(object)]))
  const reachOfAll = ({ sources }: RuleDraft): number =>
    sources.reduce((sum, object) => sum + (reaches.get(object) ?? 0), 0) || Number.POSITIVE_INFINITY
  return compareInTurn(
    compareBy(({ destinations: [first] }) => seats.get(first) ?? -1),
    compareBy(reachOfAll),
  )
}

function toRule(draft: RuleDraft, id: string, number: string): Rule {
  const { sources, destinations, services, flows } = draft
  const [first, ...others] = flows
  const rows = others.length === 0 ? first.rows : [...new Set(flows.flatMap((flow) => flow.rows))]
  return { id, number, sources, destinations, services, flows, rows, basis: first.basis }
}

/** Names of ends and services in an order of their own; hosts that come and go elsewhere change none. */
const describe = ({ sources, destinations, services }: RuleDraft, place: string): string =>
  [
    place,
    ...sources.map(({ name }) => `<${name}`).toSorted(),
    ...destinations.map(({ name }) => `>${name}`).toSorted(),
    ...services.map(({ transport, port }) => `${transport}/${port}`).toSorted(),
  ].join(' ')

function claimId(text: string, ids: Set<string>): string {
  for (let attempt = 1; ; attempt += 1) {
    const id = `R_${checksum(attempt === 1 ? text : `${text} ${attempt}`).toUpperCase()}`
    if (ids.has(id)) continue
    ids.add(id)
    return id
  }
}

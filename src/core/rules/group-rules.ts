import { formatPurpose } from '#core/flows/list-flows.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import type { Flow } from '#core/topology/topology.ts'
import { lacksAddress, type RuleObject, type RuleService } from './rule.ts'

/** What a rule is about before it has a number: the product of its sets is exactly its flows. */
export type RuleDraft = {
  readonly sources: Group<RuleObject>
  readonly destinations: Group<RuleObject>
  readonly services: Group<RuleService>
  readonly flows: Group<Flow>
}

type Ends = (flow: Flow) => { readonly source: RuleObject; readonly destination: RuleObject }

/** One draft for each flow. */
export const toDraft =
  (ends: Ends) =>
  (flow: Flow): RuleDraft => {
    const { source, destination } = ends(flow)
    return {
      sources: [source],
      destinations: [destination],
      services: [{ transport: flow.transport, port: flow.port }],
      flows: [flow],
    }
  }

/**
 * Drafts that go together as one, in three steps that each keep the product of the sets exact:
 * services between the same two hosts, then sources of one kind with the same destinations and
 * services, then destinations of one kind. None joins what has another reason or basis, nor a host
 * without an address to one that has some: its rule cannot be written, theirs can.
 */
export function groupRules(drafts: readonly RuleDraft[]): RuleDraft[] {
  const reasons = new Map<string, string>()
  const reasonOf = ({ flows: [{ rows, basis }] }: RuleDraft): string => {
    const key = rows.join()
    const purpose = reasons.get(key) ?? formatPurpose(rows, 'en')
    reasons.set(key, purpose)
    return `${basis}|${purpose}`
  }
  const byServices = join(
    drafts,
    (draft) => [reasonOf(draft), idsOf(draft.sources), idsOf(draft.destinations)],
    (alike) => ({ services: collect(alike, ({ services }) => services) }),
  )
  const bySources = join(
    byServices,
    (draft) => [
      reasonOf(draft),
      kindOf(draft.sources),
      idsOf(draft.destinations),
      servicesOf(draft),
    ],
    (alike) => ({ sources: collect(alike, ({ sources }) => sources) }),
  )
  return join(
    bySources,
    (draft) => [
      reasonOf(draft),
      idsOf(draft.sources),
      kindOf(draft.destinations),
      servicesOf(draft),
    ],
    (alike) => ({ destinations: collect(alike, ({ destinations }) => destinations) }),
  )
}

const join = (
  drafts: readonly RuleDraft[],
  keyOf: (draft: RuleDraft) => readonly string[],
  joined: (alike: Group<RuleDraft>) => Partial<RuleDraft>,
): RuleDraft[] =>
  [...groupBy(drafts, (draft) => keyOf(draft).join('|')).values()].map((alike) => ({
    ...alike[0],
    ...joined(alike),
    flows: collect(alike, ({ flows }) => flows),
  }))

const collect = <Item>(
  [first, ...others]: Group<RuleDraft>,
  itemsOf: (draft: RuleDraft) => Group<Item>,
): Group<Item> => {
  const [head, ...rest] = itemsOf(first)
  return [head, ...rest, ...others.flatMap(itemsOf)]
}

const idsOf = (objects: Group<RuleObject>): string => objects.map(({ host }) => host.id).join()

const kindOf = ([object]: Group<RuleObject>): string =>
  `${object.host.kind}${lacksAddress(object) ? '?' : ''}`

const servicesOf = ({ services }: RuleDraft): string =>
  services
    .map(({ transport, port }) => `${transport}/${port}`)
    .toSorted()
    .join()

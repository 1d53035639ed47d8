import type { ChangeRequest, RequestField } from '#core/deployment/change-request.ts'
import { isManyMachines } from '#core/deployment/many-machines.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import { type Boundary, isIncomplete, listLacking, type Rule, type RuleObject } from './rule.ts'

/** What approvers send a request back for, as far as it can be seen. */
export type RuleWarning = UnwritableWarning | WarningOfRules | WarningOfField

/** About rules of one flow each that no device can be given. */
type UnwritableWarning = {
  readonly kind:
    | 'address-missing'
    /** One side has IPv4 addresses only, the other IPv6 addresses only. */
    | 'mixed-families'
  /** The hosts whose addresses give rise to it. */
  readonly objects: readonly RuleObject[]
  readonly rules: readonly Rule[]
}

/** About rules of one flow each; grouped ones are found by their flows. */
export type WarningOfRules =
  | {
      readonly kind: ObjectWarning
      /** The hosts whose addresses give rise to it. */
      readonly objects: readonly RuleObject[]
      readonly rules: readonly Rule[]
    }
  /** Rules that open the same between the same addresses. */
  | { readonly kind: 'same-rule'; readonly rules: readonly Rule[] }

type ObjectWarning =
  /** Every address there is: 0.0.0.0/0, ::/0. */
  | 'any-address'
  /** A network or a range where a single machine is meant. */
  | 'wide-server'
  /** A device that takes addresses only cannot say it. */
  | 'dns-name'

/** About a field of the form. */
export type WarningOfField = {
  readonly kind: FieldWarning
  /** What is to be filled in or changed. */
  readonly field: RequestField
}

type FieldWarning =
  | 'no-reason'
  /** Nobody says whether it is for good or until when. */
  | 'no-period'
  /** It is temporary, and nobody says until when. */
  | 'no-expiry'
  /** It expires before the day from which it is wanted. */
  | 'expiry-first'
  /** It has expired before today. */
  | 'expiry-past'

/** Firewalls between zones, or of hosts. */
export type RulePlaces = readonly Pick<Boundary, 'rules'>[]

/**
 * Warnings about the rules of some firewalls and the request for them. `today` as 2026-03-31 is for
 * who looks now; null for what is written, which must be the same on every day.
 */
export const findWarnings = (
  places: RulePlaces,
  request: ChangeRequest,
  today: string | null = null,
): RuleWarning[] => [
  ...findUnwritable(places),
  ...findRuleWarnings(places),
  ...findFieldWarnings(request, today),
]

/** What the text of a device leaves out and says itself, and a request has to say as well. */
function findUnwritable(places: RulePlaces): UnwritableWarning[] {
  const rules = places.flatMap((place) => place.rules.single)
  const incomplete = rules.filter(isIncomplete)
  const mixed = rules.filter(isMixed)
  const found: readonly UnwritableWarning[] = [
    { kind: 'address-missing', objects: toEach(incomplete, listLacking), rules: incomplete },
    { kind: 'mixed-families', objects: toEach(mixed, endsOf), rules: mixed },
  ]
  return found.filter((warning) => warning.rules.length > 0)
}

/** The objects of all rules, each once. */
const toEach = (
  rules: readonly Rule[],
  objectsOf: (rule: Rule) => readonly RuleObject[],
): RuleObject[] => [...new Set(rules.flatMap(objectsOf))]

/** Whether no packet can have an address of each side. A DNS name may stand for either family. */
const isMixed = (rule: Rule): boolean => {
  const destinations = familiesOf(rule.destinations)
  return (
    !isIncomplete(rule) && ![...familiesOf(rule.sources)].some((family) => destinations.has(family))
  )
}

const familiesOf = (objects: readonly RuleObject[]): Set<32 | 128> =>
  new Set(
    objects.flatMap(({ addresses }) =>
      addresses.flatMap(({ address }) =>
        address.kind === 'name' ? ([32, 128] as const) : [address.bits],
      ),
    ),
  )

export function findRuleWarnings(places: RulePlaces): WarningOfRules[] {
  const rules = places.flatMap((place) => place.rules.single)
  const objects = toEach(rules, endsOf)
  const about = (
    kind: ObjectWarning,
    applies: (object: RuleObject) => boolean,
  ): WarningOfRules[] => {
    const found = new Set(objects.filter(applies))
    if (found.size === 0) return []
    const meant = rules.filter((rule) => endsOf(rule).some((object) => found.has(object)))
    return [{ kind, objects: [...found], rules: meant }]
  }
  return [
    ...about('any-address', hasAny),
    ...about('wide-server', (object) => !hasAny(object) && isWideServer(object)),
    ...about('dns-name', ({ addresses }) =>
      addresses.some(({ address }) => address.kind === 'name'),
    ),
    ...places.flatMap((place) => findTwice(place.rules.single)),
  ]
}

function findFieldWarnings(
  { reason, period, wanted, expiry }: ChangeRequest,
  today: string | null,
): WarningOfField[] {
  const missing = { '': 'no-period', temporary: 'no-expiry', permanent: null } as const
  const lacks = expiry === '' ? missing[period] : null
  return [
    ...(reason.trim() === '' ? [{ kind: 'no-reason', field: 'reason' } as const] : []),
    ...(lacks
      ? [{ kind: lacks, field: lacks === 'no-period' ? 'period' : 'expiry' } as const]
      : []),
    ...(expiry !== '' && expiry < wanted
      ? [{ kind: 'expiry-first', field: 'expiry' } as const]
      : []),
    ...(expiry !== '' && today !== null && expiry < today
      ? [{ kind: 'expiry-past', field: 'expiry' } as const]
      : []),
  ]
}

const endsOf = ({ sources, destinations }: Rule): RuleObject[] => [...sources, ...destinations]

const hasAny = ({ addresses }: RuleObject): boolean =>
  addresses.some(({ address }) => address.kind === 'network' && address.text.endsWith('/0'))

const isWideServer = ({ host, addresses }: RuleObject): boolean =>
  !isManyMachines(host.kind) &&
  addresses.some(({ address }) => address.kind !== 'name' && address.from !== address.to)

/** Rules whose addresses are known and equal, and that open the same service. */
function findTwice(rules: readonly Rule[]): WarningOfRules[] {
  const known = rules.filter((rule) => !isIncomplete(rule))
  return [...groupBy(known, describe).values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => ({ kind: 'same-rule', rules: alike }))
}

const describe = ({ sources, destinations, services }: Rule): string =>
  [
    sources.map((object) => addressesOf(object).text).join(),
    destinations.map((object) => addressesOf(object).text).join(),
    services.map(({ transport, port }) => `${transport}/${port}`).join(),
  ].join(' > ')

/** The addresses of an object in an order of their own; many rules have the same object. */
const addressesOf = rememberEach(({ addresses }: RuleObject) => ({
  text: addresses
    .map(({ address }) => address.text.toLowerCase())
    .toSorted()
    .join(),
}))

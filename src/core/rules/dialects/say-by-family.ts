import { groupBy } from '#core/kit/group-by.ts'
import { listLacking, type NamedAddress, type Rule, type RuleObject } from '../rule.ts'
import type { Unsaid } from './dialect.ts'

export type Family = 'ipv4' | 'ipv6'

/** What one line of a device can say of a rule: addresses of one family on both sides. */
export type SaidRule = {
  readonly rule: Rule
  readonly family: Family
  readonly sources: readonly NamedAddress[]
  readonly destinations: readonly NamedAddress[]
}

const families: readonly Family[] = ['ipv4', 'ipv6']

/** The families of an address: both of a DNS name, where the device takes it. */
const familiesOf = ({ address }: NamedAddress, takesName: TakesName): readonly Family[] => {
  if (address.kind === 'name') return takesName(address.text) ? families : []
  return address.bits === 32 ? ['ipv4'] : ['ipv6']
}

/** Whether a device looks this DNS name up. */
export type TakesName = (name: string) => boolean

/** Of devices that take addresses only. */
export const takesNoName: TakesName = () => false

const inFamily = (
  objects: readonly RuleObject[],
  family: Family,
  takesName: TakesName,
): NamedAddress[] =>
  objects.flatMap(({ addresses }) =>
    addresses.filter((one) => familiesOf(one, takesName).includes(family)),
  )

/** Those that have a DNS name which the device does not take. */
export const withRefusedNames = (
  objects: readonly RuleObject[],
  takesName: TakesName,
): RuleObject[] =>
  objects.filter(({ addresses }) =>
    addresses.some(({ address }) => address.kind === 'name' && !takesName(address.text)),
  )

/**
 * Rules for a device that takes each family on its own, and no DNS names but those that are said.
 * What cannot be said so is listed: a side without an address, DNS names, sides of which no packet
 * can have both.
 */
export function sayByFamily(
  rules: readonly Rule[],
  takesName: TakesName = takesNoName,
): {
  readonly said: readonly SaidRule[]
  readonly unsaid: readonly Unsaid[]
} {
  const said: SaidRule[] = []
  const unsaid: Unsaid[] = []
  for (const rule of rules) {
    const objects = [...rule.sources, ...rule.destinations]
    const lacking = listLacking(rule)
    const pieces = families.flatMap((family): SaidRule[] => {
      const sources = inFamily(rule.sources, family, takesName)
      const destinations = inFamily(rule.destinations, family, takesName)
      return sources.length > 0 && destinations.length > 0
        ? [{ rule, family, sources, destinations }]
        : []
    })
    said.push(...pieces)
    const named = withRefusedNames(objects, takesName)
    if (lacking.length > 0) {
      unsaid.push({ kind: 'address-missing', rules: [rule.number], objects: lacking })
    } else if (named.length > 0) {
      unsaid.push({ kind: 'dns-name', rules: [rule.number], objects: named })
    } else if (pieces.length === 0) {
      unsaid.push({ kind: 'mixed-families', rules: [rule.number], objects })
    }
  }
  return { said, unsaid: mergeUnsaid(unsaid) }
}

/** One entry a kind, with the rules and objects of all. */
const mergeUnsaid = (all: readonly Unsaid[]): Unsaid[] =>
  [...groupBy(all, ({ kind }) => kind)].map(([kind, alike]) => ({
    kind,
    rules: [...new Set(alike.flatMap(({ rules }) => rules))],
    objects: [...new Set(alike.flatMap(({ objects }) => objects))],
  }))

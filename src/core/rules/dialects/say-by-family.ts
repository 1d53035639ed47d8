import type { NamedAddress, Rule, RuleObject } from '../rule.ts'
import { lacksAddress } from '../rule.ts'
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
  takesName: TakesName = () => false,
): {
  readonly said: readonly SaidRule[]
  readonly unsaid: readonly Unsaid[]
} {
  const said: SaidRule[] = []
  const unsaid: Unsaid[] = []
  for (const rule of rules) {
    const objects = [...rule.sources, ...rule.destinations]
    const lacking = objects.filter(lacksAddress)
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
function mergeUnsaid(all: readonly Unsaid[]): Unsaid[] {
  const merged = new Map<Unsaid['kind'], Unsaid>()
  for (const one of all) {
    const before = merged.get(one.kind)
    merged.set(one.kind, before ? joinTwo(before, one) : one)
  }
  return [...merged.values()]
}

function joinTwo(a: Unsaid, b: Unsaid): Unsaid {
  const rules = [...new Set([...a.rules, ...b.rules])]
  return 'objects' in a && 'objects' in b
    ? { ...a, rules, objects: [...new Set([...a.objects, ...b.objects])] }
    : { ...a, rules }
}

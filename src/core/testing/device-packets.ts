import type { Address } from '#core/deployment/addresses/parse-address.ts'
import { formatIp, type Ip, parseIp } from '#core/deployment/addresses/parse-ip.ts'
import type { Boundary, RuleObject, RuleView } from '#core/rules/rule.ts'

/** What a device holds under a name: the first and last address, or a DNS name. */
export type Span =
  | { readonly family: 'ipv4' | 'ipv6'; readonly text: string }
  /** A DNS name, of one family where its object is. */
  | { readonly family: 'ipv4' | 'ipv6' | 'both'; readonly text: string }

const formatSpan = (bits: 32 | 128, from: bigint, to: bigint): Span => ({
  family: bits === 32 ? 'ipv4' : 'ipv6',
  text: `${formatIp({ bits, value: from })}-${formatIp({ bits, value: to })}`,
})

const readIp = (text: string): Ip => {
  const ip = parseIp(text)
  if (!ip) throw new Error(`no address: ${text}`)
  return ip
}

export function readNetwork(start: string, prefix: string): Span {
  const { bits, value } = readIp(start)
  const size = 1n << BigInt(bits - Number(prefix))
  if (!/^\d+$/.test(prefix) || Number(prefix) > bits || value % size !== 0n) {
    throw new Error(`no network: ${start}/${prefix}`)
  }
  return formatSpan(bits, value, value + size - 1n)
}

export function readMasked(start: string, mask: string): Span {
  const ones = readIp(mask).value.toString(2).padStart(32, '0')
  if (!/^1*0*$/.test(ones)) throw new Error(`no mask: ${mask}`)
  return readNetwork(start, `${ones.replace(/0/g, '').length}`)
}

export function readRange(start: string, end: string): Span {
  const from = readIp(start)
  const to = readIp(end)
  if (from.bits !== to.bits || from.value >= to.value) throw new Error(`no range: ${start}-${end}`)
  return formatSpan(from.bits, from.value, to.value)
}

/** What passes between two sides: only what has one family on both. */
export function listPassing(
  place: string,
  sources: readonly Span[],
  destinations: readonly Span[],
  services: readonly string[],
): string[] {
  return (['ipv4', 'ipv6'] as const).flatMap((family) => {
    const textsOf = (spans: readonly Span[]) =>
      spans.filter((span) => [family, 'both'].includes(span.family)).map(({ text }) => text)
    return textsOf(sources).flatMap((from) =>
      textsOf(destinations).flatMap((to) =>
        services.map((service) => `${place} ${family} ${from} > ${to} ${service}`),
      ),
    )
  })
}

/** Each once, in an order of their own. */
export const settle = (packets: readonly string[]): string[] => [...new Set(packets)].toSorted()

const toSpan = (address: Address): Span =>
  address.kind === 'name'
    ? { family: 'both', text: address.text.replace(/\.$/, '') }
    : formatSpan(address.bits, address.from, address.to)

/** What a device must let through, read from the normal form alone, but for DNS names it refuses. */
export function listRulePackets(
  boundaries: readonly Boundary[],
  view: RuleView,
  placeOf: (boundary: Boundary) => string,
  takesName: (name: string) => boolean,
): string[] {
  const spansOf = (objects: readonly RuleObject[]): Span[] =>
    objects.flatMap(({ addresses }) =>
      addresses
        .filter(({ address }) => address.kind !== 'name' || takesName(address.text))
        .map(({ address }) => toSpan(address)),
    )
  return settle(
    boundaries.flatMap((boundary) =>
      boundary.rules[view].flatMap(({ sources, destinations, services }) =>
        listPassing(
          placeOf(boundary),
          spansOf(sources),
          spansOf(destinations),
          services.map(({ transport, port }) => `${transport}/${port}`),
        ),
      ),
    ),
  )
}

/** The one that a configuration has defined before it is used. */
export function lookUp<Value>(all: ReadonlyMap<string, Value>, name: string): Value {
  const found = all.get(name)
  if (found === undefined) throw new Error(`not defined: ${name}`)
  return found
}

/** Fails on what a device would not take; nothing is passed over. */
export function refuse(line: string): never {
  throw new Error(`not of the grammar: ${JSON.stringify(line)}`)
}

/** Names of objects that devices take, within a limit. */
export function readName(text: string, longest: number): string {
  if (!/^[A-Za-z][\w-]*$/.test(text) || text.length > longest) refuse(text)
  return text
}

/** A text that stays on a device, within a limit and without what its console reads otherwise. */
export function readComment(text: string, longest: number): string {
  if (!/^[ -~]*$/.test(text) || /["'`?<>#;&|\\$%]/.test(text) || text.length > longest) refuse(text)
  return text
}

/** The lines of a text but for comments, which are of printable ASCII alone. */
export const readLines = (text: string, comment: RegExp): string[] =>
  text
    .replace(/\n$/, '')
    .split('\n')
    .filter((line) => !comment.test(line))

/** Puts what a configuration defines under its name, once. */
export function define<Value>(all: Map<string, Value>, name: string, value: Value): void {
  if (all.has(name)) throw new Error(`defined twice: ${name}`)
  all.set(name, value)
}

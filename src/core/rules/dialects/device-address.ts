import type { Address } from '#core/deployment/addresses/parse-address.ts'
import { formatIp } from '#core/deployment/addresses/parse-ip.ts'
import type { NamedAddress, RuleObject } from '../rule.ts'
import type { Family, SaidRule } from './say-by-family.ts'

/** An address in the words that configurations of devices are made of. */
export type DeviceAddress =
  | { readonly kind: 'name'; readonly name: string }
  /** A single address is a network with all its bits. */
  | { readonly kind: 'network'; readonly start: string; readonly prefix: number }
  | { readonly kind: 'range'; readonly start: string; readonly end: string }

export function toDeviceAddress(address: Address): DeviceAddress {
  if (address.kind === 'name') return { kind: 'name', name: address.text.replace(/\.$/, '') }
  const { bits, from, to } = address
  const start = formatIp({ bits, value: from })
  if (address.kind === 'range' && from !== to) {
    return { kind: 'range', start, end: formatIp({ bits, value: to }) }
  }
  const hostBits = (to - from).toString(2).replace(/^0/, '').length
  return { kind: 'network', start, prefix: bits - hostBits }
}

type Span = Pick<Exclude<Address, { kind: 'name' }>, 'bits' | 'from' | 'to'>

/** A single address is a network with all its bits. */
type Network = { readonly bits: 32 | 128; readonly start: string; readonly prefix: number }

/**
 * The fewest networks that have these addresses of one family and no others, for a device without
 * ranges and with room for few lines.
 */
export const listNetworks = (addresses: readonly NamedAddress[]): Network[] =>
  joinSpans(addresses.flatMap(({ address }) => (address.kind === 'name' ? [] : [address]))).flatMap(
    toNetworks,
  )

/** Those that meet or overlap become one, from the lowest on. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    const last = joined.at(-1)
    if (!last || span.from > last.to + 1n) joined.push(span)
    else if (span.to > last.to) joined[joined.length - 1] = { ...last, to: span.to }
  }
  return joined
}

function toNetworks({ bits, from, to }: Span): Network[] {
  const networks: Network[] = []
  for (let start = from; start <= to; ) {
    let prefix: number = bits
    while (prefix > 0 && fits(start, 1n << BigInt(bits - prefix + 1), to)) prefix -= 1
    networks.push({ bits, start: formatIp({ bits, value: start }), prefix })
    start += 1n << BigInt(bits - prefix)
  }
  return networks
}

const fits = (start: bigint, size: bigint, to: bigint): boolean =>
  start % size === 0n && start + size - 1n <= to

/** `255.255.0.0` for 16. */
export const formatMask = (prefix: number): string =>
  formatIp({ bits: 32, value: (1n << 32n) - (1n << BigInt(32 - prefix)) })

/** A host in a rule of one family: its addresses of that family. */
export type Member = { readonly object: RuleObject; readonly addresses: readonly NamedAddress[] }

export const listMembers = (
  objects: readonly RuleObject[],
  said: readonly NamedAddress[],
): Member[] => {
  const kept = new Set(said)
  return objects.flatMap((object) => {
    const addresses = object.addresses.filter((one) => kept.has(one))
    return addresses.length > 0 ? [{ object, addresses }] : []
  })
}

/** The hosts of all rules, each once with all addresses that some rule says. */
export function mergeMembers(pieces: readonly SaidRule[]): Member[] {
  const used = new Set(pieces.flatMap((piece) => [...piece.sources, ...piece.destinations]))
  const objects = new Set(pieces.flatMap(({ rule }) => [...rule.sources, ...rule.destinations]))
  return listMembers([...objects], [...used])
}

/** On a device whose DNS names are objects of one family, one in both is two objects. */
export const addressName = ({ name, address }: NamedAddress, family: Family): string =>
  family === 'ipv6' && address.kind === 'name' ? `${name}_v6` : name

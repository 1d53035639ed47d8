import type { HostKind } from '#core/configuration/network-terms.ts'
import { type Address, parseAddress } from './parse-address.ts'

/** The addresses of a host that can be read, as they are held by a deployment. */
export const readAddresses = (texts: readonly string[]): Address[] =>
  texts.flatMap((text) => {
    const read = parseAddress(text)
    return read.ok ? [read.value] : []
  })

/** Whether every address of one is an address of the other; names are compared as they are. */
export function containsAddress(outer: Address, inner: Address): boolean {
  if (outer.kind === 'name' || inner.kind === 'name') return isSameName(outer, inner)
  return outer.bits === inner.bits && outer.from <= inner.from && inner.to <= outer.to
}

/** Whether two have an address in common. */
export function overlapsAddress(a: Address, b: Address): boolean {
  if (a.kind === 'name' || b.kind === 'name') return isSameName(a, b)
  return a.bits === b.bits && a.from <= b.to && b.from <= a.to
}

const isSameName = (a: Address, b: Address): boolean =>
  a.kind === 'name' && b.kind === 'name' && foldName(a.text) === foldName(b.text)

/** DNS names are the same in capital and small letters, and with the dot of the root or without. */
const foldName = (name: string): string => name.toLowerCase().replace(/\.$/, '')

/** Whether it stands for more than one address. */
export const isSegment = (address: Address): boolean =>
  address.kind !== 'name' && address.from !== address.to

/**
 * Hosts with one key for an address share it. A network or range is shared only by hosts of one
 * kind: that agents and browsers are in the same one is usual.
 */
export const shareKey = (kind: HostKind, address: Address): string => {
  if (address.kind === 'name') return foldName(address.text)
  const span = `${address.bits}:${address.from}-${address.to}`
  return isSegment(address) ? `${kind} ${span}` : span
}

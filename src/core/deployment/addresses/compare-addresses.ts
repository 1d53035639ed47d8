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
  a.kind === 'name' && b.kind === 'name' && a.text.toLowerCase() === b.text.toLowerCase()

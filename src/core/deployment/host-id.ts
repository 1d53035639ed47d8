import { type HostKind, hostKinds } from '#core/configuration/network-terms.ts'
import { compareBy, compareInTurn } from '#core/kit/compare.ts'

/** More hosts than any deployment that can be drawn. */
export const mostHosts = 500

/** More hosts of one kind than any deployment has. */
const highestNumber = 999

/** Of these a site has exactly one. */
const singleKinds: readonly HostKind[] = ['apex-one-server', 'apex-central']

export const isSingle = (kind: HostKind): boolean => singleKinds.includes(kind)

/** What an id says: `agent` is the first of its kind, `agent-2` the second. */
export type HostId = { readonly kind: HostKind; readonly number: number }

/** The id of the host of a kind with a number from 1 on. */
export const formatHostId = ({ kind, number }: HostId): string =>
  number === 1 ? kind : `${kind}-${number}`

/** The inverse of `formatHostId`; null for any other text. */
export function parseHostId(id: string): HostId | null {
  const kind = hostKinds.find((candidate) => id === candidate || id.startsWith(`${candidate}-`))
  if (kind === undefined) return null
  if (id === kind) return { kind, number: 1 }
  const digits = id.slice(kind.length + 1)
  const number = /^[1-9]\d{0,2}$/.test(digits) ? Number(digits) : 0
  return number > 1 && number <= highestNumber && !isSingle(kind) ? { kind, number } : null
}

/** In the order of the kinds, and within each by number: `agent-2` before `agent-10`. */
export const compareHostIds = compareInTurn<string>(
  compareBy((id) => hostKinds.indexOf(parseHostId(id)?.kind ?? 'agent')),
  compareBy((id) => parseHostId(id)?.number ?? 0),
)

import type { HostKind } from '#core/configuration/network-terms.ts'
import { foldText } from '#core/text/fold-text.ts'
import type { HostGroup } from '../deployment.ts'
import { formatHostId, isSingle, mostHosts, parseHostId } from '../host-id.ts'
import { saysSomething, unnamedHost } from '../list-hosts.ts'
import type { RowOutcome } from './import-plan.ts'

/** A row of which it is decided what it is; what is null, it does not say. */
export type ReadyRow = {
  readonly number: number
  readonly id: string | null
  readonly kind: HostKind
  readonly name: string
  readonly addresses: readonly string[] | null
  readonly zone: string | null
}

type PlacedRows = {
  /** Every host that there will be, by its id. */
  readonly hosts: ReadonlyMap<string, HostGroup>
  readonly outcomes: ReadonlyMap<number, RowOutcome>
  /** The rows that hosts come from, or change by: the id of each one's host. */
  readonly ids: ReadonlyMap<number, string>
}

/**
 * Finds for each row the host that it means: one that is there, one of an earlier row, or a new one.
 * The first host of a kind that `isPresent` is there also while nobody has said anything of it.
 */
export function placeRows(
  rows: readonly ReadyRow[],
  existing: readonly HostGroup[],
  isPresent: (kind: HostKind) => boolean,
): PlacedRows {
  const hosts = new Map(existing.map((host) => [host.id, host]))
  const known = new Map(
    existing.toReversed().flatMap((host) => keysOf(host).map((key) => [key, host.id])),
  )
  const firstRows = new Map<string, number>()
  const outcomes = new Map<number, RowOutcome>()
  const ids = new Map<number, string>()
  const nextId = countIds(existing, rows)
  const claimed = new Set(rows.map(({ id }) => id))

  const findId = (row: ReadyRow): string | undefined => {
    if (row.id !== null && parseHostId(row.id)?.kind === row.kind) return row.id
    if (isSingle(row.kind)) return row.kind
    const [key = ''] = keysOf({ ...row, addresses: row.addresses ?? [] })
    return known.get(key)
  }
  const join = (row: ReadyRow, host: HostGroup, first: number): RowOutcome => {
    if (isSingle(row.kind) && !isNamedAlike(row, host)) {
      return { kind: 'second', of: row.kind, row: first }
    }
    ids.set(row.number, host.id)
    hosts.set(host.id, withAddresses(host, row.addresses ?? []))
    return { kind: 'joins', row: first }
  }
  const newId = ({ kind }: ReadyRow): string =>
    hosts.has(kind) || claimed.has(kind) ? nextId(kind) : kind
  const stand = (row: ReadyRow, id: string, host: HostGroup): void => {
    hosts.set(id, { ...host, id })
    firstRows.set(id, row.number)
    ids.set(row.number, id)
    for (const key of keysOf(host)) known.set(key, id)
  }
  const add = (row: ReadyRow, found: string | undefined): RowOutcome => {
    const host = mergeRow(unnamedHost(row.kind, row.kind), row)
    if (row.id === null && !saysSomething(host)) return { kind: 'same', id: row.kind }
    const id = found ?? newId(row)
    if (hosts.size >= mostHosts || parseHostId(id) === null) return { kind: 'too-many' }
    stand(row, id, host)
    if (id !== row.kind || !isPresent(row.kind)) return { kind: 'adds', id }
    return row.name === ''
      ? { kind: 'updates', id, before: unnamedHost(id, row.kind) }
      : { kind: 'names', id }
  }
  const place = (row: ReadyRow): RowOutcome => {
    const found = findId(row)
    const host = hosts.get(found ?? '')
    if (!host) return add(row, found)
    const first = firstRows.get(host.id)
    if (first !== undefined) return join(row, host, first)
    stand(row, host.id, mergeRow(host, row))
    return { kind: 'updates', id: host.id, before: host }
  }
  for (const row of rows) outcomes.set(row.number, place(row))
  return { hosts, outcomes, ids }
}

type Known = Pick<HostGroup, 'kind' | 'name' | 'addresses'>

/** What a host is known by: its kind with its name, or with its addresses where it has none. */
function keysOf({ kind, name, addresses }: Known): string[] {
  if (name !== '') return [`${kind} ${foldText(name)}`]
  return addresses.length > 0 ? [`${kind}\n${addresses.toSorted().join()}`] : []
}

const isNamedAlike = (row: ReadyRow, host: HostGroup): boolean =>
  row.name === '' || foldText(row.name) === foldText(host.name)

const withAddresses = (host: HostGroup, more: readonly string[]): HostGroup => ({
  ...host,
  addresses: [...new Set([...host.addresses, ...more])],
})

/** A row with an id says all of its host; any other only what stands in it. */
const mergeRow = (host: HostGroup, row: ReadyRow): HostGroup => ({
  ...host,
  name: row.id === null ? row.name || host.name : row.name,
  addresses: row.addresses ?? host.addresses,
  zone: row.zone ?? host.zone,
})

/** Gives each kind the numbers behind its highest one. */
function countIds(
  existing: readonly HostGroup[],
  rows: readonly ReadyRow[],
): (kind: HostKind) => string {
  const highest = new Map<HostKind, number>()
  for (const { id } of [...existing, ...rows]) {
    const parsed = id === null ? null : parseHostId(id)
    if (parsed) highest.set(parsed.kind, Math.max(highest.get(parsed.kind) ?? 1, parsed.number))
  }
  return (kind) => {
    const number = (highest.get(kind) ?? 1) + 1
    highest.set(kind, number)
    return formatHostId({ kind, number })
  }
}

import type { HostKind } from '#core/configuration/network-terms.ts'
import { foldText } from '#core/text/fold-text.ts'
import { parseAddress } from '../addresses/parse-address.ts'
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
  /** Whether it is a host of its own, though an earlier row has its name. */
  readonly isOwn: boolean
}

type PlacedRows = {
  /** Every host that there will be, by its id. */
  readonly hosts: ReadonlyMap<string, HostGroup>
  readonly outcomes: ReadonlyMap<number, RowOutcome>
  /** The rows that hosts come from, or change by: the id of each one's host. */
  readonly ids: ReadonlyMap<number, string>
  /**
   * By the numbers of the rows that may be the host of an earlier row or one of their own: the
   * earlier one. They have its name, and say what neither it nor the deployment does.
   */
  readonly namesakes: ReadonlyMap<number, number>
}

type Existing = {
  readonly existing: readonly HostGroup[]
  /** The first host of such a kind is there also while nobody has said anything of it. */
  readonly isPresent: (kind: HostKind) => boolean
  /** Ids that no new host gets, though they are free. */
  readonly reserved: readonly string[]
}

/**
 * Finds for each row the host that it means: one that is there, one of an earlier row, or a new one.
 */
export function placeRows(
  rows: readonly ReadyRow[],
  { existing, isPresent, reserved }: Existing,
): PlacedRows {
  const hosts = new Map(existing.map((host) => [host.id, host]))
  const held = new Map(existing.map(({ id, addresses }) => [id, addresses]))
  const known = new Map<string, readonly string[]>()
  const learn = (host: HostGroup): void => {
    for (const key of keysOf(host)) {
      const alike = known.get(key) ?? []
      if (!alike.includes(host.id)) known.set(key, [...alike, host.id])
    }
  }
  existing.forEach(learn)
  const firstRows = new Map<string, number>()
  const outcomes = new Map<number, RowOutcome>()
  const ids = new Map<number, string>()
  const namesakes = new Map<number, number>()
  const nextId = countIds([...existing, ...rows].flatMap(({ id }) => id ?? []).concat(reserved))
  const claimed = new Set(rows.map(({ id }) => id))

  /** Of several hosts with one name that which has the address: a table says them all again. */
  const pickAlike = (row: ReadyRow, alike: readonly string[]): string | undefined => {
    const has = (id: string) => row.addresses?.some((address) => held.get(id)?.includes(address))
    const free = alike.filter((id) => !firstRows.has(id))
    return row.isOwn
      ? (free.find(has) ?? free[0])
      : (free.find(has) ?? alike.find(has) ?? free[0] ?? alike[0])
  }
  const findId = (row: ReadyRow): string | undefined => {
    if (row.id !== null && parseHostId(row.id)?.kind === row.kind) return row.id
    if (isSingle(row.kind)) return row.kind
    const [key = ''] = keysOf({ ...row, addresses: row.addresses ?? [] })
    const alike = known.get(key) ?? []
    const [first] = alike.flatMap((id) => firstRows.get(id) ?? [])
    if (row.isOwn && first !== undefined) namesakes.set(row.number, first)
    return pickAlike(row, alike)
  }
  /** Whether a further row says of its host what neither an earlier one nor the deployment does. */
  const saysMore = ({ addresses, zone }: ReadyRow, host: HostGroup): boolean => {
    const all = [...host.addresses, ...(held.get(host.id) ?? [])]
    const more = (addresses ?? []).filter((one) => !all.includes(one))
    return isOtherHost(more, all) || (zone !== null && zone !== host.zone)
  }
  const join = (row: ReadyRow, host: HostGroup, first: number): RowOutcome => {
    if (isSingle(row.kind) && !isNamedAlike(row, host)) {
      return { kind: 'second', of: row.kind, row: first }
    }
    if (row.id === null && !isSingle(row.kind) && saysMore(row, host)) {
      namesakes.set(row.number, first)
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
    learn({ ...host, id })
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
  return { hosts, outcomes, ids, namesakes }
}

type Known = Pick<HostGroup, 'kind' | 'name' | 'addresses'>

/** What a host is known by: its kind with its name, or with its addresses where it has none. */
function keysOf({ kind, name, addresses }: Known): string[] {
  if (name !== '') return [`${kind} ${foldText(name)}`]
  return addresses.length > 0 ? [`${kind}\n${addresses.toSorted().join()}`] : []
}

const isNamedAlike = (row: ReadyRow, host: HostGroup): boolean =>
  row.name === '' || foldText(row.name) === foldText(host.name)

/** Whether addresses may be those of another host: one has a name, an IPv4 and an IPv6 address. */
function isOtherHost(more: readonly string[], all: readonly string[]): boolean {
  const families = new Set(all.map(familyOf))
  return more.length > 0 && (all.length === 0 || more.some((one) => families.has(familyOf(one))))
}

function familyOf(text: string): number | null {
  const address = parseAddress(text)
  return address.ok && address.value.kind !== 'name' ? address.value.bits : null
}

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
function countIds(taken: readonly string[]): (kind: HostKind) => string {
  const highest = new Map<HostKind, number>()
  for (const id of taken) {
    const parsed = parseHostId(id)
    if (parsed) highest.set(parsed.kind, Math.max(highest.get(parsed.kind) ?? 1, parsed.number))
  }
  return (kind) => {
    const number = (highest.get(kind) ?? 1) + 1
    highest.set(kind, number)
    return formatHostId({ kind, number })
  }
}

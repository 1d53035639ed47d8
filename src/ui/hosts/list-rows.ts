import { findExcluding } from '#core/comparison/bring-back.ts'
import type { ComparedStatus } from '#core/comparison/comparison.ts'
import { findUnmet, type Leaf } from '#core/configuration/condition.ts'
import { type HostKind, hostKinds } from '#core/configuration/network-terms.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment, HostGroup } from '#core/deployment/deployment.ts'
import { findAlike } from '#core/deployment/find-alike.ts'
import { hostCatalogue } from '#core/deployment/host-catalogue.ts'
import { isSingle } from '#core/deployment/host-id.ts'
import { listHosts, zoneOf } from '#core/deployment/list-hosts.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import { foldText } from '#core/text/fold-text.ts'
import {
  type AddressDoubt,
  findAddressDoubts,
} from '#core/topology/findings/find-address-doubts.ts'
import { listLackingHosts } from '#core/topology/list-lacking-hosts.ts'
import type { Host } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from '#state/remember-last.ts'
import type { Compared } from '#state/select-comparison.ts'

/** A host as a row of the table: what is said of it, and what the list derives. */
export type HostRow = {
  readonly host: HostGroup
  /** From 1 on, in the whole table; null for a host that only the baseline has. */
  readonly number: number | null
  /** The id of the zone that it stands in. */
  readonly zone: string
  /** Why the options exclude it; null for a part of the deployment. */
  readonly unmet: Leaf | null
  readonly listens: string
  readonly incoming: number
  readonly outgoing: number
  /** Whether taking it away changes anything: an unnamed one alone of its kind stays. */
  readonly isRemovable: boolean
  /** Whether rules need an address of it and it has none. */
  readonly lacksAddress: boolean
  /** Whether there may be more of its kind. */
  readonly isMultiple: boolean
  /** The number of the first other row of its kind with the same name; null for none. */
  readonly namesake: number | null
  /** Its addresses that another host has, too. */
  readonly doubts: readonly RowDoubt[]
  /** Null for a host of the deployment. */
  readonly gone: GoneHost | null
}

/** What is read of a host that only the baseline has, and can be brought back at most. */
export type GoneHost = {
  /** Its id in the baseline; among the rows it has that of the union. */
  readonly id: string
  /** The option that excludes it; null where it can be brought back. */
  readonly excluded: Leaf | null
}

export type RowDoubt = Pick<AddressDoubt, 'kind' | 'address'> & {
  readonly other: Pick<Host, 'kind' | 'name'>
}

/** The hosts of the deployment among rows: the others are only read. */
export const listOwn = (rows: readonly HostRow[]): readonly HostRow[] =>
  rows.filter(({ gone }) => gone === null)

/** The rows that were made last, by their hosts. */
let last: ReadonlyMap<string, HostRow> = new Map()

/** Every host of a deployment as a row; the same object where nothing in it has changed. */
export const rowsOf = rememberEach((deployment: Deployment): readonly HostRow[] => {
  const rows = deriveRows(deployment).map((row) => {
    const known = last.get(row.host.id)
    return known && JSON.stringify(known) === JSON.stringify(row) ? known : row
  })
  last = new Map(rows.map((row) => [row.host.id, row]))
  return rows
})

function deriveRows(deployment: Deployment): HostRow[] {
  const topology = topologyOf(deployment)
  const { hosts, connections } = topology
  const configuration = configurationOf(deployment)
  const present = new Map(hosts.map((host) => [host.id, host]))
  const from = groupBy(connections, ({ source }) => source)
  const to = groupBy(connections, ({ destination }) => destination)
  const listed = listHosts(deployment)
  const numbers = new Map(listed.map(({ id }, index) => [id, index + 1]))
  const namesakes = findAlike(listed, ({ kind, name }) => name && `${kind} ${foldText(name)}`)
  const doubts = findAddressDoubts(topology)
  const lacking = new Set(listLackingHosts(topology).map(({ id }) => id))
  const kinds = groupBy(listed, ({ kind }) => kind)
  const touched = new Set(deployment.sites[0].hosts.map(({ id }) => id))
  return listed.map((host, index) => {
    const { id, kind } = host
    const [unmet = null] = findUnmet(hostCatalogue[kind].presentWhen, configuration)
    return {
      host,
      number: index + 1,
      zone: zoneOf(host, deployment),
      unmet,
      listens: formatListens(present.get(id)),
      incoming: to.get(id)?.length ?? 0,
      outgoing: from.get(id)?.length ?? 0,
      isRemovable: touched.has(id) || (kinds.get(kind)?.length ?? 0) > 1,
      lacksAddress: lacking.has(id),
      isMultiple: !isSingle(kind),
      namesake: numbers.get(namesakes.get(id)?.id ?? '') ?? null,
      doubts: (doubts.get(id) ?? []).map(({ other, ...doubt }) => ({
        ...doubt,
        other: { kind: other.kind, name: other.name },
      })),
      gone: null,
    }
  })
}

/** The rows of the baseline's hosts, of which only those that are gone are shown. */
const earlierRowsOf = rememberEach(deriveRows)

/**
 * The rows of a deployment with those that only its baseline has, each behind the host of its role
 * that stood before it there.
 */
export const withGoneRows = rememberLast(
  (rows: readonly HostRow[], { comparison, hosts }: Compared): readonly HostRow[] => {
    const { before, after } = comparison
    const listed = new Set(rows.map(({ host }) => host.id))
    const known = new Map([...hosts.values()].map((host) => [host.before?.id, host]))
    const all = [...rows]
    const last = new Map<HostKind, string>()
    for (const row of earlierRowsOf(before)) {
      const { id, kind } = row.host
      const compared = known.get(id)
      if (!compared) continue
      if (!listed.has(compared.id)) {
        const gone = { id, excluded: findExcluding(kind, after) }
        const host = { ...row.host, id: compared.id }
        const at = placeBehind(last.get(kind), kind, all)
        all.splice(at, 0, { ...row, ...settled, host, gone })
      }
      last.set(kind, compared.id)
    }
    return all
  },
)

/** The hosts of both deployments, with the ports of both, by their ids in the union. */
export const unitedHosts = rememberEach(
  ({ union }: Compared): ReadonlyMap<string, Host> =>
    new Map(union.hosts.map((host) => [host.id, host])),
)

/** What became of a row: it changed also where the host listens on other ports. */
export function statusOfRow({ host: { id } }: HostRow, compared: Compared): ComparedStatus {
  const status = compared.statuses.ofHost.get(id) ?? 'unchanged'
  if (status !== 'unchanged') return status
  const listens = unitedHosts(compared).get(id)?.listens ?? []
  return listens.some(({ fate }) => fate) ? 'changed' : 'unchanged'
}

/** What is not said of a host that is gone. */
const settled = {
  number: null,
  unmet: null,
  isRemovable: false,
  lacksAddress: false,
  isMultiple: false,
  namesake: null,
  doubts: [],
} as const satisfies Partial<HostRow>

/** Behind a host, or else where those of its role begin. */
function placeBehind(before: string | undefined, kind: HostKind, rows: readonly HostRow[]): number {
  const found = rows.findIndex(({ host }) => host.id === before)
  if (found >= 0) return found + 1
  const rank = hostKinds.indexOf(kind)
  const first = rows.findIndex(({ host }) => hostKinds.indexOf(host.kind) >= rank)
  return first < 0 ? rows.length : first
}

/** The ports by transport, such as `TCP 135, 389` and `UDP 135` in a line each. */
function formatListens(host: Host | undefined): string {
  const byTransport = groupBy(host?.listens ?? [], ({ transport }) => transport)
  return [...byTransport]
    .map(([transport, ports]) => {
      const numbers = [...new Set(ports.map(({ port }) => port))]
      return `${transport.toUpperCase()} ${numbers.join(', ')}`
    })
    .join('\n')
}

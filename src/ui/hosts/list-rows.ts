import { findUnmet, type Leaf } from '#core/configuration/condition.ts'
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

/** A host as a row of the table: what is said of it, and what the list derives. */
export type HostRow = {
  readonly host: HostGroup
  /** From 1 on, in the whole table. */
  readonly number: number
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
}

export type RowDoubt = Pick<AddressDoubt, 'kind' | 'address'> & {
  readonly other: Pick<Host, 'kind' | 'name'>
}

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
    }
  })
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

import { holds } from '#core/configuration/condition.ts'
import type { HostKind, HostPart } from '#core/configuration/network-terms.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { hostCatalogue } from '#core/deployment/host-catalogue.ts'
import { listHosts, zoneOf } from '#core/deployment/list-hosts.ts'
import { compareZones } from '#core/deployment/zones.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import { invariant } from '#core/kit/invariant.ts'
import type { EvaluatedRow } from '#core/matrix/evaluate-matrix.ts'
import { compareFlows } from './compare-flows.ts'
import { deriveFlows, type PlacedRow, type PlacedRows } from './derive-flows.ts'
import { groupByConnection } from './group-by-connection.ts'
import { listListeningPorts } from './list-listening-ports.ts'
import type { Flow, Host, Topology } from './topology.ts'

type PlannedHost = Omit<Host, 'parts' | 'listens'> & {
  readonly parts: readonly HostPart[]
  /** Ids of the agent groups that query it; none for all. */
  readonly serves: ReadonlySet<string>
}

/** The zones, hosts, flows and connections of a deployment, from the rows that apply to it. */
export function deriveTopology(
  evaluation: readonly EvaluatedRow[],
  deployment: Deployment,
): Topology {
  const planned = planHosts(deployment)
  const flows = deriveFlows(placeRows(evaluation, planned)).toSorted(
    compareFlows(planned.map((host) => host.id)),
  )
  const inbound = groupBy(flows, ({ destination }) => destination)
  return {
    zones: deployment.zones
      .filter(({ id }) => planned.some(({ zone }) => zone === id))
      .toSorted(compareZones),
    hosts: planned.map((host) => withListeningPorts(host, inbound.get(host.id) ?? [])),
    connections: groupByConnection(flows),
    flows,
  }
}

function planHosts(deployment: Deployment): PlannedHost[] {
  const configuration = configurationOf(deployment)
  return listHosts(deployment)
    .filter(({ isPresent }) => isPresent)
    .map((host) => {
      const { role, parts } = hostCatalogue[host.kind]
      const present = parts
        .filter((entry) => holds(entry.presentWhen, configuration))
        .map((entry) => entry.part)
      const { id, kind, name, addresses, serves } = host
      return {
        id,
        kind,
        role,
        name,
        addresses,
        zone: zoneOf(host, deployment),
        serves: new Set(serves),
        parts: present,
      }
    })
}

/** Puts the active rows between the hosts that they name. */
function placeRows(
  evaluation: readonly EvaluatedRow[],
  hosts: readonly PlannedHost[],
): PlacedRows[] {
  const byKind = groupBy(hosts, ({ kind }) => kind)
  const active = evaluation.filter((evaluated) => evaluated.active)
  const alike = groupBy(active, ({ row }) => `${row.source.host}>${row.destination.host}`)
  return [...alike.values()].map((evaluated) => {
    const [{ row }] = evaluated
    const sources = hostsOf(row.source.host, byKind)
    const destinations = hostsOf(row.destination.host, byKind)
    return {
      pairs: sources.flatMap((source) =>
        destinations
          .filter((destination) => isServed(source, destination))
          .map((destination) => ({ source: source.id, destination: destination.id })),
      ),
      // Options alone say which parts there are, so that all hosts of a kind have the same.
      rows: evaluated.map((each) => placeRow(each, sources[0].parts, destinations[0].parts)),
    }
  })
}

const placeRow = (
  { row, ports, basis }: Extract<EvaluatedRow, { active: true }>,
  from: readonly HostPart[],
  to: readonly HostPart[],
): PlacedRow => ({
  id: row.id,
  sourcePart: row.source.parts.find((part) => from.includes(part)) ?? null,
  destinationParts: row.destination.parts.filter((part) => to.includes(part)),
  ports,
  protocol: row.protocol,
  service: row.service,
  basis,
})

/** A Smart Protection Server may serve some agent groups alone. */
const isServed = (source: PlannedHost, { serves }: PlannedHost): boolean =>
  source.kind !== 'agent' || serves.size === 0 || serves.has(source.id)

function hostsOf(
  kind: HostKind,
  hosts: ReadonlyMap<HostKind, Group<PlannedHost>>,
): Group<PlannedHost> {
  const found = hosts.get(kind)
  invariant(found, `a row applies whose host ${kind} is not part of the deployment`)
  return found
}

function withListeningPorts({ serves, ...host }: PlannedHost, inbound: readonly Flow[]): Host {
  return {
    ...host,
    listens: listListeningPorts(inbound),
    parts: host.parts.map((part) => ({
      part,
      listens: listListeningPorts(inbound.filter((flow) => flow.destinationParts.includes(part))),
    })),
  }
}

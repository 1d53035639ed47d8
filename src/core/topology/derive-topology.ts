import { holds } from '#core/configuration/condition.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { type HostKind, type HostPart, hostKinds } from '#core/configuration/network-terms.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { hostCatalogue } from '#core/deployment/host-catalogue.ts'
import { invariant } from '#core/kit/invariant.ts'
import type { EvaluatedRow } from '#core/matrix/evaluate-matrix.ts'
import { compareFlows } from './compare-flows.ts'
import { deriveFlows, type PlacedRow } from './derive-flows.ts'
import { groupByConnection } from './group-by-connection.ts'
import { listListeningPorts } from './list-listening-ports.ts'
import type { Flow, Host, Topology } from './topology.ts'

type PlannedHost = Omit<Host, 'parts' | 'listens'> & { readonly parts: readonly HostPart[] }

/** The zones, hosts, flows and connections of a deployment, from the rows that apply to it. */
export function deriveTopology(
  evaluation: readonly EvaluatedRow[],
  deployment: Deployment,
): Topology {
  const planned = planHosts(configurationOf(deployment))
  const flows = deriveFlows(evaluation.flatMap((row) => placeRow(row, planned))).toSorted(
    compareFlows(planned.map((host) => host.id)),
  )
  return {
    zones: deployment.zones.filter(({ id }) => planned.some(({ zone }) => zone === id)),
    hosts: planned.map((host) => withListeningPorts(host, flows)),
    connections: groupByConnection(flows),
    flows,
  }
}

function planHosts(configuration: Configuration): PlannedHost[] {
  return hostKinds.flatMap((kind) => {
    const { role, zone, presentWhen, parts } = hostCatalogue[kind]
    if (!holds(presentWhen, configuration)) return []
    const present = parts
      .filter((entry) => holds(entry.presentWhen, configuration))
      .map((entry) => entry.part)
    return [{ id: kind, kind, role, name: '', addresses: [], zone, parts: present }]
  })
}

/** Puts an active row between the hosts that it names; an inactive one yields nothing. */
function placeRow(evaluated: EvaluatedRow, hosts: readonly PlannedHost[]): PlacedRow[] {
  if (!evaluated.active) return []
  const { row, ports, basis } = evaluated
  return hostsOf(row.source.host, hosts).flatMap((source) =>
    hostsOf(row.destination.host, hosts).map((destination) => ({
      source: source.id,
      sourcePart: row.source.parts.find((part) => source.parts.includes(part)) ?? null,
      destination: destination.id,
      destinationParts: row.destination.parts.filter((part) => destination.parts.includes(part)),
      ports,
      basis,
      id: row.id,
      protocol: row.protocol,
      service: row.service,
    })),
  )
}

function hostsOf(kind: HostKind, hosts: readonly PlannedHost[]): readonly PlannedHost[] {
  const found = hosts.filter((candidate) => candidate.kind === kind)
  invariant(found.length > 0, `a row applies whose host ${kind} is not part of the deployment`)
  return found
}

function withListeningPorts(host: PlannedHost, flows: readonly Flow[]): Host {
  const inbound = flows.filter((flow) => flow.destination === host.id)
  return {
    ...host,
    listens: listListeningPorts(inbound),
    parts: host.parts.map((part) => ({
      part,
      listens: listListeningPorts(inbound.filter((flow) => flow.destinationParts.includes(part))),
    })),
  }
}

import type { Configuration } from '#core/configuration/configuration.ts'
import { connectionId } from '../ids.ts'
import type { Topology } from '../topology.ts'
import { findLackingAddresses } from './find-lacking-addresses.ts'
import { findOverlapsOfZones } from './find-overlaps-of-zones.ts'
import { findSharedAddresses } from './find-shared-addresses.ts'
import { findSharedPorts } from './find-shared-ports.ts'
import { findUnservedAgents } from './find-unserved-agents.ts'
import {
  type Finding,
  type FindingKind,
  findingKinds,
  type HostFindingKind,
  isHostFinding,
} from './finding.ts'
import { type FindingDraft, findingDetectors } from './finding-detectors.ts'

/** Every doubtful choice of a deployment, in the order of `findingKinds`. */
export const findFindings = (topology: Topology, configuration: Configuration): Finding[] =>
  findingKinds.flatMap((kind) => {
    if (isHostFinding(kind)) return hostFinders[kind](topology, configuration)
    const draft = findingDetectors[kind](topology, configuration)
    return draft ? [completeFinding(kind, draft, topology)] : []
  })

type HostFinder = (topology: Topology, configuration: Configuration) => Finding[]

/** Those that look at single hosts, and may find the same more than once. */
const hostFinders: Readonly<Record<HostFindingKind, HostFinder>> = {
  'shared-port': findSharedPorts,
  'shared-address': findSharedAddresses,
  'overlapping-segments': findOverlapsOfZones,
  'unserved-agents': findUnservedAgents,
  'no-address': findLackingAddresses,
}

/** Adds the flows of the rows that the draft names, and their connections. */
function completeFinding(kind: FindingKind, draft: FindingDraft, topology: Topology): Finding {
  const { rows = [], kinds = [], subject, options, remedy } = draft
  const flows = topology.flows.filter((flow) => flow.rows.some((row) => rows.includes(row)))
  const ids = new Set(flows.map(connectionId))
  return {
    id: kind,
    kind,
    subject,
    hosts: kinds.flatMap((concerned) =>
      topology.hosts.filter((host) => host.kind === concerned).map(({ id }) => id),
    ),
    connections: topology.connections.map(({ id }) => id).filter((id) => ids.has(id)),
    flows: flows.map((flow) => flow.id),
    options,
    remedy,
  }
}

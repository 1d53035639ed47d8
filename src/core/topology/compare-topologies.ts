import type { Flow, Topology } from './topology.ts'

/** What a change of the deployment did to its flows. */
export type FlowChanges = {
  readonly added: readonly Flow[]
  readonly removed: readonly Flow[]
}

/** Flows of one topology that the other has not; a flow whose port changed counts on both sides. */
export function compareTopologies(before: Topology, after: Topology): FlowChanges {
  const had = new Set(before.flows.map((flow) => flow.id))
  const has = new Set(after.flows.map((flow) => flow.id))
  return {
    added: after.flows.filter((flow) => !had.has(flow.id)),
    removed: before.flows.filter((flow) => !has.has(flow.id)),
  }
}

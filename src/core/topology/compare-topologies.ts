import { flowId } from './ids.ts'
import type { Flow, Topology } from './topology.ts'

/** What a change of the deployment did to its flows. */
export type FlowChanges = {
  readonly added: readonly Flow[]
  readonly removed: readonly Flow[]
}

/**
 * Flows of one topology that the other has not; a flow whose port changed counts on both sides.
 * `idAfter` says what a host of the first is called in the second; undefined for one that is gone.
 */
export function compareTopologies(
  before: Topology,
  after: Topology,
  idAfter: (host: string) => string | undefined = (id) => id,
): FlowChanges {
  const flowAfter = (flow: Flow): string | null => {
    const [source, destination] = [idAfter(flow.source), idAfter(flow.destination)]
    return source === undefined || destination === undefined
      ? null
      : flowId({ source, destination }, flow)
  }
  const had = new Set(before.flows.map(flowAfter))
  const has = new Set<string | null>(after.flows.map(({ id }) => id))
  return {
    added: after.flows.filter(({ id }) => !had.has(id)),
    removed: before.flows.filter((flow) => !has.has(flowAfter(flow))),
  }
}

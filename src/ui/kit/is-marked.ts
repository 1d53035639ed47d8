import { flowElements } from '#core/topology/ids.ts'
import type { Flow } from '#core/topology/topology.ts'

/** Its connection or one of its hosts is selected, and it is among the flows that are meant. */
export const isMarked = (
  flow: Pick<Flow, 'id' | 'source' | 'destination'>,
  selection: ReadonlySet<string>,
  meant: ReadonlySet<string>,
): boolean =>
  flowElements(flow).some((id) => selection.has(id)) && (meant.size === 0 || meant.has(flow.id))

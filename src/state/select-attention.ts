import { configurationOf } from '#core/deployment/configuration-of.ts'
import { evaluationOf } from '#core/matrix/evaluation-of.ts'
import { connectionElement, flowElements } from '#core/topology/ids.ts'
import type { Flow } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { listSteps } from '#core/topology/walkthroughs/list-steps.ts'
import type { AppState } from './app-state.ts'
import { rememberLast } from './remember-last.ts'
import { selectElements } from './select-elements.ts'
import { selectSearched } from './select-matches.ts'
import { selectFound } from './select-results.ts'

/** What is brought forward; null where nothing is, so that everything stands plain. */
export type Attention = {
  /** Ids of the picture's hosts and connections. */
  readonly elements: readonly string[]
  /** Within those, the flows that are meant; null for all of them. */
  readonly flows: ReadonlySet<string> | null
}

/**
 * A walk-through's step counts before all else. A search, or results that are asked for, look within
 * the selection first, and everywhere when nothing is found there.
 */
export const selectAttention = (state: AppState): Attention | null =>
  deriveAttention(
    state.deployment,
    state.walk,
    selectElements(state),
    state.selectedFlows,
    selectFound(state),
    selectSearched(state),
  )

const deriveAttention = rememberLast(
  (
    deployment: AppState['deployment'],
    walk: AppState['walk'],
    selection: AppState['selection'],
    selectedFlows: AppState['selectedFlows'],
    matches: ReadonlySet<string> | null,
    flows: readonly Flow[],
  ): Attention | null => {
    if (walk) {
      const steps = listSteps(
        walk.id,
        topologyOf(deployment),
        evaluationOf(configurationOf(deployment)),
      )
      return attendTo(steps[walk.step]?.flows ?? [])
    }
    if (!matches) return attendToSelection(selection, selectedFlows)
    const found = flows.filter((flow) => matches.has(flow.id))
    const isMeant = (flow: Flow): boolean =>
      flowElements(flow).some((id) => selection.includes(id)) &&
      (selectedFlows.length === 0 || selectedFlows.includes(flow.id))
    const within = found.filter(isMeant)
    return attendTo(within.length > 0 ? within : found)
  },
)

const attendToSelection = (
  selection: readonly string[],
  flows: readonly string[],
): Attention | null =>
  selection.length === 0
    ? null
    : { elements: selection, flows: flows.length === 0 ? null : new Set(flows) }

const attendTo = (flows: readonly Flow[]): Attention => ({
  elements: [...new Set(flows.map(connectionElement))],
  flows: new Set(flows.map((flow) => flow.id)),
})

import type { ListedFlow } from '#core/flows/list-flows.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'

/**
 * What became of flows that are told together, by its sign; nothing where they stay, or where it is
 * not the same of all: then each says it itself.
 */
export function FlowsMark({ flows }: { readonly flows: Group<ListedFlow> }) {
  const statuses = useAppState(selectComparison)?.statuses.ofFlow
  const [status = 'unchanged', ...others] = new Set(flows.map(({ id }) => statuses?.get(id)))
  return status === 'unchanged' || others.length > 0 ? null : <StatusSign status={status} />
}

/** Parts flows by what became of them; all of them are together while nothing is compared. */
export function useByStatus(): (flows: readonly ListedFlow[]) => readonly Group<ListedFlow>[] {
  const statuses = useAppState(selectComparison)?.statuses.ofFlow
  return (flows) => [...groupBy(flows, ({ id }) => statuses?.get(id)).values()]
}

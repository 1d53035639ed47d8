import { listGone } from '#core/comparison/list-compared.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useFlows } from './use-flows.ts'

/** Every flow of the deployment, and while it is compared those that are gone from the baseline. */
export function useComparedFlows(): readonly ListedFlow[] {
  const flows = useFlows()
  const compared = useAppState(selectComparison)
  const language = useAppState((state) => state.preferences.language)
  return compared ? [...flows, ...listGone(compared.comparison, language)] : flows
}

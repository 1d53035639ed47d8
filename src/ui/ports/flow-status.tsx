import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'

/** What became of a flow since the baseline. */
export function FlowStatus({ flow }: { readonly flow: string }) {
  const status = useAppState((state) => selectComparison(state)?.statuses.ofFlow.get(flow))
  return status ? <StatusSign status={status} named /> : null
}

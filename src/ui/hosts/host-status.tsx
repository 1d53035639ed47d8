import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'

/** What became of a host since the baseline, where anything did. */
export function HostStatus({ host }: { readonly host: string }) {
  const status = useAppState((state) => selectComparison(state)?.statuses.ofHost.get(host))
  return status && status !== 'unchanged' ? (
    <span className="text-note">
      <StatusSign status={status} named />
    </span>
  ) : null
}

import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** What became of a host since the baseline, where anything did, and why it is taken for the same. */
export function HostStatus({ host }: { readonly host: string }) {
  const messages = useLaterMessages()
  const compared = useAppState((state) => selectComparison(state)?.hosts.get(host))
  if (!compared || compared.status === 'unchanged') return null
  const { status, matchedBy } = compared
  return (
    <span className="flex flex-wrap gap-x-1.5 text-note font-normal">
      <StatusSign status={status} named />
      {matchedBy && (
        <span className="text-muted wrap-anywhere">
          {matchedBy === 'id' ? messages['hosts.by.id'](host) : messages[`hosts.by.${matchedBy}`]}
        </span>
      )}
    </span>
  )
}

import { formatFew } from '#core/deployment/format-few.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** The hosts that the baseline alone has: the table of hosts has no row for them. */
export function GoneHosts() {
  const messages = useLaterMessages()
  const hosts = useAppState((state) => selectComparison(state)?.comparison.hosts)
  const names = (hosts ?? []).flatMap(({ status, before }) =>
    status === 'removed' && before ? [hostName(before, messages)] : [],
  )
  if (names.length === 0) return null
  return (
    <p className="comparison-gone">
      <StatusSign status="removed" named />
      <span className="wrap-anywhere">{formatFew(names, messages)}</span>
    </p>
  )
}

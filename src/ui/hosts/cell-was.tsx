import { tellHostWas } from '#core/comparison/tell-host-was.ts'
import type { HostField } from '#core/deployment/setting-path.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type CellWasProps = { readonly host: string; readonly field: HostField }

/** What stood in a cell of the baseline, where that is something else. */
export function CellWas({ host, field }: CellWasProps) {
  const messages = useLaterMessages()
  const was = useAppState((state) => {
    const compared = selectComparison(state)
    const known = compared?.hosts.get(host)
    return compared && known ? tellHostWas(known, field, compared.comparison, messages) : null
  })
  if (was === null) return null
  const text = messages['compare.was'](was)
  return (
    <span className="hosts-was">
      <StatusSign status="changed" />
      <span className="hosts-was-text" title={text}>
        {text}
      </span>
    </span>
  )
}

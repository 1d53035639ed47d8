import { tellFlowWas } from '#core/comparison/tell-flow-was.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from './services.tsx'
import { StatusSign } from './status-sign.tsx'
import { useLaterMessages } from './use-later-messages.ts'

/** What became of a flow of the union since the baseline, and what it was. */
export function FlowMark({ flow }: { readonly flow: string }) {
  const messages = useLaterMessages()
  const compared = useAppState(selectComparison)
  const known = compared?.flows.get(flow)
  if (!known) return null
  const was = tellFlowWas(known, compared?.flows ?? new Map(), messages)
  return (
    <span className="flex flex-wrap items-center gap-x-1.5">
      <StatusSign status={known.status} named />
      {was !== '' && <span className="text-note text-muted wrap-anywhere">{was}</span>}
    </span>
  )
}

import { CircleAlert } from 'lucide-react'
import { formatFault } from '#core/deployment/cells/format-fault.ts'
import type { CellFault } from '#core/deployment/cells/host-cells.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** What was pasted into a cell that is chosen from a list, and why it cannot be applied. */
export type KeptInCell = { readonly text: string; readonly fault: CellFault }

/** It stays in its cell until something else is chosen. A narrow column cuts it after a few lines. */
export function KeptText({ kept: { text, fault } }: { readonly kept: KeptInCell }) {
  const messages = useLaterMessages()
  const why = formatFault(fault, messages)
  return (
    <span className="hosts-chips" title={`${text}: ${why}`}>
      <span className="hosts-chip hosts-few-lines" data-wrong="">
        {text}
      </span>
      <FaultText why={why} />
    </span>
  )
}

export const FaultText = ({ why }: { readonly why: string }) => (
  <span className="hosts-fault">
    <CircleAlert size={13} aria-hidden className="mt-0.5 shrink-0" />
    <span className="hosts-few-lines">{why}</span>
  </span>
)

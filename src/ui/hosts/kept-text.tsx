import { CircleAlert } from 'lucide-react'
import { formatFault } from '#core/deployment/cells/format-fault.ts'
import type { CellFault } from '#core/deployment/cells/host-cells.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** What was pasted into a cell that is chosen from a list, and why it cannot be applied. */
export type KeptInCell = { readonly text: string; readonly fault: CellFault }

/** It stays in its cell until something else is chosen. */
export const KeptText = ({ kept: { text, fault } }: { readonly kept: KeptInCell }) => (
  <span className="hosts-chips">
    <span className="hosts-chip" data-wrong="">
      {text}
    </span>
    <FaultText fault={fault} />
  </span>
)

export function FaultText({ fault }: { readonly fault: CellFault }) {
  const messages = useLaterMessages()
  return (
    <span className="hosts-fault">
      <CircleAlert size={13} aria-hidden className="mt-0.5 shrink-0" />
      {formatFault(fault, messages)}
    </span>
  )
}

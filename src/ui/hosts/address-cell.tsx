import { formatFault } from '#core/deployment/cells/format-fault.ts'
import type { CellFault } from '#core/deployment/cells/host-cells.ts'
import { readAddressCell } from '#core/deployment/cells/read-address-cell.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { isOutside } from '#core/deployment/many-machines.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AddressRemarks } from './address-remarks.tsx'
import { FaultText } from './kept-text.tsx'
import type { RowDoubt } from './list-rows.ts'

type AddressCellProps = {
  readonly host: HostGroup
  readonly draft: string | null
  /** Which of its addresses another host has, too. */
  readonly doubts: readonly RowDoubt[]
}

/** The addresses of a host, each as a chip; what was typed and is none stands among them in red. */
export function AddressCell({ host, draft, doubts }: AddressCellProps) {
  const messages = useLaterMessages()
  if (draft === null && host.addresses.length === 0) {
    return (
      <span data-invites className="cursor-pointer text-muted">
        {messages[isOutside(host.kind) ? 'hosts.add-any-address' : 'hosts.add-address']}
      </span>
    )
  }
  const entries =
    draft === null
      ? host.addresses.map((text) => ({ text, fault: null }))
      : readAddressCell(draft, host.kind).entries
  const wrong = entries.flatMap(({ text, fault }): CellFault[] =>
    fault ? [{ kind: 'address', text, fault }] : [],
  )
  return (
    <span className="hosts-chips">
      {entries.map(({ text, fault }) => (
        <span key={text} className="hosts-chip" data-wrong={fault ? '' : undefined}>
          {text}
        </span>
      ))}
      {wrong.slice(0, 1).map((fault) => (
        <FaultText key="fault" why={formatFault(fault, messages)} />
      ))}
      {draft === null && <AddressRemarks doubts={doubts} />}
    </span>
  )
}

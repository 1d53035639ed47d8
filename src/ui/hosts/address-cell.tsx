import type { CellFault } from '#core/deployment/cells/host-cells.ts'
import { readAddressCell } from '#core/deployment/cells/read-address-cell.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { FaultText } from './kept-text.tsx'

type AddressCellProps = { readonly host: HostGroup; readonly draft: string | null }

/** The addresses of a host, each as a chip; what was typed and is none stands among them in red. */
export function AddressCell({ host, draft }: AddressCellProps) {
  const messages = useLaterMessages()
  if (draft === null && host.addresses.length === 0) {
    const isAnywhere = host.kind === 'off-premises-agent'
    return (
      <span data-invites className="cursor-pointer text-muted">
        {messages[isAnywhere ? 'hosts.any-address' : 'hosts.add-address']}
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
        <FaultText key="fault" fault={fault} />
      ))}
    </span>
  )
}

import { hostName } from '#core/deployment/host-name.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { CellRemark } from './cell-remark.tsx'
import { HostStatus } from './host-status.tsx'
import type { HostRow } from './list-rows.ts'

/** The name of a host, or its role's and the invitation to name it; and which other one has it. */
export function NameCell({ row: { host, namesake } }: { readonly row: HostRow }) {
  const messages = useLaterMessages()
  if (host.name === '') {
    return (
      <span className="flex min-w-0 flex-col">
        <span className="hosts-usual-name text-muted">{hostName(host, messages)}</span>
        <span data-invites className="hosts-name-it">
          {messages['hosts.name-it']}
        </span>
        <HostStatus host={host.id} />
      </span>
    )
  }
  return (
    <span className="flex min-w-0 flex-col">
      <span className="font-semibold wrap-anywhere">{host.name}</span>
      <HostStatus host={host.id} />
      {namesake !== null && <CellRemark text={messages['hosts.same-name'](namesake)} />}
    </span>
  )
}

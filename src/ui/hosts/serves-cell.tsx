import { ChevronDown } from 'lucide-react'
import type { CellNames } from '#core/deployment/cells/host-cells.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { PopoverFrame } from '#ui/kit/popover-frame.tsx'
import { ServesFields } from '#ui/kit/serves-fields.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type ServesCellProps = { readonly host: HostGroup; readonly names: CellNames }

/** Who queries a standalone Smart Protection Server, in short; opens the choice. */
export function ServesCell({ host, names }: ServesCellProps) {
  const messages = useLaterMessages()
  const chosen = names.groups.filter(({ id }) => host.serves.includes(id))
  const label = messages['hosts.serves-of'](hostName(host, messages))
  const said =
    chosen.length === 0
      ? messages['hosts.serves-any']
      : messages['view.list'](chosen.map(({ name }) => name))
  return (
    <PopoverFrame
      align="start"
      aria-label={label}
      className="flex max-w-72 flex-col rounded-lg px-3 py-1.5"
      trigger={
        <button type="button" tabIndex={-1} aria-label={`${label}: ${said}`} className="hosts-open">
          <span className="truncate">{said}</span>
          <ChevronDown size={13} aria-hidden className="hosts-chevron" />
        </button>
      }
    >
      <ServesFields host={host} groups={names.groups} />
    </PopoverFrame>
  )
}

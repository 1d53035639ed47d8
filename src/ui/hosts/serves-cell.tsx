import { ChevronDown } from 'lucide-react'
import type { CellNames } from '#core/deployment/cells/host-cells.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { CheckField } from '#ui/kit/check-field.tsx'
import { PopoverFrame } from '#ui/kit/popover-frame.tsx'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type ServesCellProps = { readonly host: HostGroup; readonly names: CellNames }

/** The agents that query a standalone Smart Protection Server; none chosen means all of them. */
export function ServesCell({ host, names }: ServesCellProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const set = (serves: readonly string[]) =>
    update({ type: 'edit', edit: { kind: 'set-host', id: host.id, change: { serves } } })
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
      <CheckField
        label={messages['hosts.serves-all']}
        checked={chosen.length === 0}
        onChange={() => set([])}
      />
      {names.groups.map(({ id, name }) => (
        <CheckField
          key={id}
          label={name}
          checked={host.serves.includes(id)}
          onChange={(isChosen) =>
            set(isChosen ? [...host.serves, id] : host.serves.filter((other) => other !== id))
          }
        />
      ))}
    </PopoverFrame>
  )
}

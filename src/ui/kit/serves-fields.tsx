import type { NamedId } from '#core/deployment/cells/host-cells.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { CheckField } from './check-field.tsx'
import { useUpdate } from './services.tsx'
import { useLaterMessages } from './use-later-messages.ts'

type ServesFieldsProps = { readonly host: HostGroup; readonly groups: readonly NamedId[] }

/** The agents that query a standalone Smart Protection Server; none chosen means all of them. */
export function ServesFields({ host, groups }: ServesFieldsProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const set = (serves: readonly string[]) =>
    update({ type: 'edit', edit: { kind: 'set-host', id: host.id, change: { serves } } })
  return (
    <>
      <CheckField
        label={messages['hosts.serves-all']}
        checked={!groups.some(({ id }) => host.serves.includes(id))}
        onChange={() => set([])}
      />
      {groups.map(({ id, name }) => (
        <CheckField
          key={id}
          label={name}
          checked={host.serves.includes(id)}
          onChange={(isChosen) =>
            set(isChosen ? [...host.serves, id] : host.serves.filter((other) => other !== id))
          }
        />
      ))}
    </>
  )
}

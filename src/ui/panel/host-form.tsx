import { Copy, Plus, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { duplicateHosts } from '#core/deployment/duplicate-hosts.ts'
import { isSingle } from '#core/deployment/host-id.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { type ListedHost, listHosts, zoneOf } from '#core/deployment/list-hosts.ts'
import { Button } from '#ui/kit/button.tsx'
import { dropLostDrafts } from '#ui/kit/drop-lost-drafts.ts'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { SelectField } from '#ui/kit/select-field.tsx'
import { ServesFields } from '#ui/kit/serves-fields.tsx'
import { useAppState, useServices, useUpdate } from '#ui/kit/services.tsx'
import { useCellNames } from '#ui/kit/use-cell-names.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useUnsettledServes } from '#ui/kit/use-unsettled-serves.ts'
import { AddressField, NameField } from './host-field.tsx'
import { useAddHosts } from './use-add-hosts.ts'

/** What can be said of a host, and what can be done with it. */
export function HostForm({ id }: { readonly id: string }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const deployment = useAppState((state) => state.deployment)
  const names = useCellNames()
  const zoneId = useId()
  const unsettledServes = useUnsettledServes()
  const host = listHosts(deployment).find((one) => one.id === id)
  if (!host) return null
  const unsettled = unsettledServes.find((one) => one.host.id === id)
  const isServed =
    host.kind === 'standalone-sps' &&
    (names.groups.length > 1 || host.serves.length > 0 || unsettled !== undefined)
  return (
    <div className="flex flex-col gap-2.5 pt-3 pb-1.5">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 gap-y-2">
        <NameField host={host} names={names} />
        <label htmlFor={zoneId} className="flex min-h-control items-center text-small text-soft">
          {messages['host-field.zone']}
        </label>
        <SelectField
          id={zoneId}
          choices={names.zones.map(({ id: value, name: label }) => ({ value, label }))}
          value={zoneOf(host, deployment)}
          onChange={(zone) =>
            update({ type: 'edit', edit: { kind: 'set-host', id, change: { zone } } })
          }
        />
        <AddressField host={host} names={names} />
        {isServed && (
          <>
            <span aria-hidden className="flex min-h-control items-center text-small text-soft">
              {messages['host-field.serves']}
            </span>
            <div className="flex min-w-0 flex-col">
              {unsettled && (
                <p className="py-1.5 text-small text-notice-ink wrap-anywhere">
                  {messages['unsettled-serves.text'](unsettled.text)}
                </p>
              )}
              <ServesFields host={host} />
            </div>
          </>
        )}
      </div>
      {!isSingle(host.kind) && <HostActions host={host} />}
    </div>
  )
}

/** What there may be several of is added, duplicated, and removed as long as another one stays. */
function HostActions({ host }: { readonly host: ListedHost }) {
  const messages = useLaterMessages()
  const { app, drafts } = useServices()
  const add = useAddHosts()
  const all = useAppState((state) => listHosts(state.deployment))
  const { id, kind, zone, serves } = host
  const name = hostName(host, messages)
  const isRemovable = all.filter((other) => other.kind === kind).length > 1
  const remove = () => {
    app.update({ type: 'edit', edit: { kind: 'remove-hosts', ids: [id] } })
    dropLostDrafts(drafts, app.get().deployment)
    app.update({ type: 'select', ids: [] })
    focusPanel()
  }
  return (
    <div className="flex gap-1.5">
      <Button
        onClick={() => add({ kind: 'add-hosts', beside: true, hosts: [{ kind, zone, serves }] })}
        className="min-w-0 flex-1"
      >
        <Plus size={14} aria-hidden />
        {messages['details.add-another']}
      </Button>
      <Button
        square
        aria-label={messages['details.duplicate-host'](name)}
        title={messages['hosts.duplicate']}
        onClick={() => add(duplicateHosts([host], all, messages))}
      >
        <Copy size={14} aria-hidden />
      </Button>
      {isRemovable && (
        <Button
          square
          aria-label={messages['details.remove-host'](name)}
          title={messages['hosts.remove']}
          onClick={remove}
        >
          <Trash2 size={14} aria-hidden />
        </Button>
      )}
    </div>
  )
}

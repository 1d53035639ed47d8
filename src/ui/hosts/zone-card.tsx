import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { type ZoneKind, zoneKinds } from '#core/configuration/network-terms.ts'
import type { Edit } from '#core/deployment/apply-edit.ts'
import type { HostGroup, ZoneDefinition } from '#core/deployment/deployment.ts'
import { hostName, zoneName } from '#core/deployment/host-name.ts'
import { isUsualZone } from '#core/deployment/zones.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useServices } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { CellRemark } from './cell-remark.tsx'
import { dragType } from './drag.ts'
import { useZoneDrop } from './use-zone-drop.ts'
import { ZoneNameField } from './zone-name-field.tsx'
import { useZoneLook } from './zone-sign.tsx'

/** So many hosts are named on a card; the table has them all. */
const namedHosts = 12

type ZoneCardProps = {
  readonly zone: ZoneDefinition
  readonly hosts: readonly HostGroup[]
  /** Whether another zone is called the same. */
  readonly hasNamesake: boolean
  readonly onRemove: () => void
  /** Says where it is now to whoever does not see it. */
  readonly onSay: (text: string) => void
}

export function ZoneCard({ zone, hosts, hasNamesake, onRemove, onSay }: ZoneCardProps) {
  const messages = useLaterMessages()
  const { fill, stroke, title } = useZoneLook(zone.kind)
  const zones = useAppState((state) => state.deployment.zones)
  const place = zones.findIndex(({ id }) => id === zone.id) + 1
  const own = zoneName(zone, messages)
  // What is done to one of two with a name must not sound like what is done to the other.
  const name = hasNamesake ? messages['zones.nth'](own, place) : own
  const names = hosts.slice(0, namedHosts).map((host) => hostName(host, messages))
  const others = hosts.length - names.length
  const drop = useZoneDrop(zone.id)
  return (
    <li
      className="zones-card"
      data-zone={zone.id}
      {...drop}
      style={{ backgroundColor: fill, borderColor: stroke }}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(dragType.zone, zone.id)
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <div className="zones-line">
        <GripVertical size={14} aria-hidden className="zones-grip" />
        <ZoneNameField zone={zone} label={name} colour={title} />
        {!isUsualZone(zone.id) && (
          <span className="zones-own" style={{ color: title, borderColor: stroke }}>
            {messages['zones.own']}
          </span>
        )}
        <span className="zones-count" style={{ color: title }}>
          <span aria-hidden>{hosts.length}</span>
          <span className="sr-only">{messages['zones.hosts'](hosts.length)}</span>
        </span>
      </div>
      {hasNamesake && (
        <p className="pl-5">
          <CellRemark text={messages['zones.same-name']} />
        </p>
      )}
      <p className="zones-hosts">
        {hosts.length === 0 ? messages['zones.nobody'] : messages['view.list'](names)}
        {others > 0 && (
          <span className="whitespace-nowrap"> {messages['zones.more-hosts'](others)}</span>
        )}
      </p>
      <ZoneTools zone={zone} name={name} onRemove={onRemove} onSay={onSay} />
    </li>
  )
}

type ZoneToolsProps = Pick<ZoneCardProps, 'zone' | 'onRemove' | 'onSay'> & {
  /** What tells it from every other zone. */
  readonly name: string
}

function ZoneTools({ zone, name, onRemove, onSay }: ZoneToolsProps) {
  const messages = useLaterMessages()
  const { app } = useServices()
  const zones = useAppState((state) => state.deployment.zones)
  const isOwn = !isUsualZone(zone.id)
  const change = (edit: Edit) => app.update({ type: 'edit', edit })
  const at = zones.findIndex(({ id }) => id === zone.id)
  const [above, below] = [zones[at - 1]?.id ?? null, zones[at + 2]?.id ?? null]
  const move = (before: string | null) => {
    change({ kind: 'move-zone', id: zone.id, before })
    const place = app.get().deployment.zones.findIndex(({ id }) => id === zone.id) + 1
    onSay(messages['zones.moved'](name, place, zones.length))
  }
  return (
    <div className="zones-tools">
      <ToolButton
        label={messages['zones.up'](name)}
        disabled={at === 0}
        onClick={() => move(above)}
      >
        <ArrowUp size={14} aria-hidden />
      </ToolButton>
      <ToolButton
        label={messages['zones.down'](name)}
        disabled={at === zones.length - 1}
        onClick={() => move(below)}
      >
        <ArrowDown size={14} aria-hidden />
      </ToolButton>
      {isOwn && (
        <>
          <select
            aria-label={messages['zones.look-of'](name)}
            value={zone.kind}
            onChange={(event) => {
              const kind = toKind(event.target.value)
              if (kind) change({ kind: 'set-zone', id: zone.id, change: { kind } })
            }}
            className="zones-look"
          >
            {zoneKinds.map((kind) => (
              <option key={kind} value={kind} className="bg-surface text-ink">
                {messages[`zone.${kind}`]}
              </option>
            ))}
          </select>
          <ToolButton label={messages['zones.remove'](name)} onClick={onRemove}>
            <Trash2 size={14} aria-hidden />
          </ToolButton>
        </>
      )}
    </div>
  )
}

const toKind = (value: string): ZoneKind | undefined => zoneKinds.find((kind) => kind === value)

type ToolButtonProps = {
  readonly label: string
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

function ToolButton({ label, children, ...button }: ToolButtonProps) {
  return (
    <Button
      {...button}
      look="quiet"
      square
      aria-label={label}
      title={label}
      className="h-6! w-6.5! pointer-coarse:h-9! pointer-coarse:w-10!"
    >
      {children}
    </Button>
  )
}

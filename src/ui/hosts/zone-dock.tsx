import type { ZoneDefinition } from '#core/deployment/deployment.ts'
import { zoneName } from '#core/deployment/host-name.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useZoneDrop } from './use-zone-drop.ts'
import { useZoneLook } from './zone-sign.tsx'

/**
 * The zones at the lower edge of the view while so many hosts are dragged, where the others stand
 * over the table and are closed. The keyboard chooses a zone in its cell.
 */
export function ZoneDock({ hosts }: { readonly hosts: number }) {
  const messages = useLaterMessages()
  const zones = useAppState((state) => state.deployment.zones)
  return (
    <div aria-hidden className="zones-dock">
      <p className="text-small text-muted">{messages['zones.move-hosts'](hosts)}</p>
      <div className="flex flex-wrap gap-1.5">
        {zones.map((zone) => (
          <DockedZone key={zone.id} zone={zone} />
        ))}
      </div>
    </div>
  )
}

function DockedZone({ zone }: { readonly zone: ZoneDefinition }) {
  const messages = useLaterMessages()
  const { fill, stroke, title } = useZoneLook(zone.kind)
  const drop = useZoneDrop(zone.id)
  return (
    <span
      {...drop}
      data-dock={zone.id}
      className="zones-docked"
      style={{ backgroundColor: fill, borderColor: stroke, color: title }}
    >
      {zoneName(zone, messages)}
    </span>
  )
}

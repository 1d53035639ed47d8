import { ChevronDown } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { CellNames } from '#core/deployment/cells/host-cells.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useGrid } from './grid-context.ts'
import { type KeptInCell, KeptText } from './kept-text.tsx'
import { ZoneSign } from './zone-sign.tsx'

type ZoneCellProps = {
  readonly host: HostGroup
  readonly zone: string
  readonly names: CellNames
  /** What was pasted and names no zone, and why. */
  readonly kept: KeptInCell | null
}

/** The zone of a host, chosen from the browser's own list; no stop of the Tab key of its own. */
export function ZoneCell({ host, zone, names, kept }: ZoneCellProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const grid = useGrid()
  const back = () => grid.focus({ host: host.id, column: 'zone' })
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    event.preventDefault()
    back()
  }
  return (
    <>
      {kept ? <KeptText kept={kept} /> : <ZoneSign zone={zone} />}
      <select
        tabIndex={-1}
        aria-label={messages['hosts.zone-of'](hostName(host, messages))}
        value={kept ? '' : zone}
        onChange={(event) => {
          const change = { zone: event.target.value }
          update({ type: 'edit', edit: { kind: 'set-host', id: host.id, change } })
          back()
        }}
        onKeyDown={press}
        className="hosts-select"
      >
        {kept && (
          <option value="" disabled hidden>
            {kept.text}
          </option>
        )}
        {names.zones.map(({ id, name }) => (
          <option key={id} value={id} className="bg-surface text-ink">
            {name}
          </option>
        ))}
      </select>
      <ChevronDown size={13} aria-hidden className="hosts-chevron" />
    </>
  )
}

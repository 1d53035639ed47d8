import { ChevronDown } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { CellNames } from '#core/deployment/cells/host-cells.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { hostPath } from '#core/deployment/setting-path.ts'
import { useServices } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useGrid } from './grid-context.ts'
import { isListOpen } from './is-list-open.ts'
import { type KeptInCell, KeptText } from './kept-text.tsx'
import { ZoneSign } from './zone-sign.tsx'

type ZoneCellProps = {
  readonly host: HostGroup
  readonly zone: string
  readonly names: CellNames
  /** What was pasted and names no zone, and why. */
  readonly kept: KeptInCell | null
}

/**
 * Says whether a choice was taken back. A browser applies what the arrow keys chose in an open list
 * also when Escape closes it, and only the key that is let go next tells which it was.
 */
function whenSettled(settle: (isTakenBack: boolean) => void): void {
  const waiting = new AbortController()
  const listen = (event: Event) => {
    waiting.abort()
    settle(event.type === 'keyup' && event instanceof KeyboardEvent && event.key === 'Escape')
  }
  for (const type of ['keyup', 'keydown', 'pointerdown']) {
    document.addEventListener(type, listen, { capture: true, signal: waiting.signal })
  }
}

/**
 * The zone of a host, chosen from the browser's own list; no stop of the Tab key of its own. While
 * the list is closed its keys are the table's: browsers would choose the next zone at once.
 */
export function ZoneCell({ host, zone, names, kept }: ZoneCellProps) {
  const messages = useLaterMessages()
  const { app, drafts } = useServices()
  const grid = useGrid()
  const back = () => grid.focus({ host: host.id, column: 'zone' })
  const path = hostPath(host.id, 'zone')
  const choose = (chosen: string) => {
    const before = drafts.get()[path] ?? null
    const edit = { kind: 'set-host', id: host.id, change: { zone: chosen } } as const
    app.update({ type: 'edit', edit, typing: path })
    drafts.set(path, null)
    back()
    whenSettled((isTakenBack) => {
      if (isTakenBack) {
        app.update({ type: 'take-back-typing', typing: path })
        drafts.set(path, before)
      }
      app.update({ type: 'finish-typing' })
    })
  }
  const press = (event: KeyboardEvent<HTMLSelectElement>) => {
    if (isListOpen(event.currentTarget)) event.stopPropagation()
    else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      back()
    }
  }
  return (
    <>
      {kept ? <KeptText kept={kept} /> : <ZoneSign zone={zone} />}
      <select
        tabIndex={-1}
        aria-label={messages['hosts.zone-of'](hostName(host, messages))}
        value={kept ? '' : zone}
        onChange={(event) => choose(event.target.value)}
        onKeyDown={press}
        onKeyUp={({ key }) => key === 'Escape' && back()}
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

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ZoneDefinition } from '#core/deployment/deployment.ts'
import { findAlike } from '#core/deployment/find-alike.ts'
import { zoneName } from '#core/deployment/host-name.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { foldText } from '#core/text/fold-text.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useKeptFocus } from '#ui/kit/use-kept-focus.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AddZoneForm } from './add-zone-form.tsx'
import type { HostRow } from './list-rows.ts'
import { ZoneCard } from './zone-card.tsx'

/** The id of the zones, for the button that opens them. */
export const zonesId = 'hosts-zones'

type ZonesPanelProps = {
  readonly rows: readonly HostRow[]
  /** Whether they are asked for, where there is no room for them beside the table. */
  readonly isOpen: boolean
  readonly onRemove: (zone: ZoneDefinition) => void
  /** Says to whoever does not see it where a zone is now. */
  readonly onSay: (text: string) => void
  readonly onClose: () => void
}

/** The zones in the order of trust, and who stands in them: beside the table, or over it. */
export function ZonesPanel({ rows, isOpen, onRemove, onSay, onClose }: ZonesPanelProps) {
  const messages = useLaterMessages()
  const zones = useAppState((state) => state.deployment.zones)
  const [isAdding, setAdding] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLOListElement>(null)
  // Who asks for the zones goes to them.
  useEffect(() => {
    if (isOpen) title.current?.focus()
  }, [isOpen])
  /** The zone that takes the place of a removed one, or the last one, gets the focus. */
  const remove = (zone: ZoneDefinition) => {
    const at = Math.min(zones.indexOf(zone), zones.length - 2)
    flushSync(() => onRemove(zone))
    const card = list.current?.children[at]
    if (card) focusIn(card)
  }
  /** A new zone stands where its look is usual, perhaps far from the form. */
  const finishAdding = (added: string | null) => {
    flushSync(() => setAdding(false))
    const card = added === null ? null : findCard(list.current, added)
    if (card) focusIn(card)
    else adder.current?.focus()
  }
  const kept = useKeptFocus(panel, (lost) => {
    const id = lost.closest<HTMLElement>('[data-zone]')?.dataset['zone'] ?? ''
    const card = findCard(list.current, id)
    if (card) focusIn(card, lost)
    else title.current?.focus()
  })
  const press = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  const present = rows.filter(({ unmet }) => unmet === null)
  const namesakes = findAlike(zones, (zone) => foldText(zoneName(zone, messages)))
  const standing = groupBy(present, ({ zone }) => zone)
  return (
    <section
      ref={panel}
      id={zonesId}
      className="zones"
      data-open={isOpen ? '' : undefined}
      aria-labelledby="zones-title"
      onKeyDown={press}
      {...kept}
    >
      <div className="zones-head">
        <h2
          id="zones-title"
          ref={title}
          tabIndex={-1}
          className="mr-auto font-semibold outline-none"
        >
          {messages['zones.title']}
        </h2>
        <Button
          ref={adder}
          look="quiet"
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          <Plus size={14} aria-hidden />
          {messages['zones.add']}
        </Button>
        <Button
          look="quiet"
          square
          aria-label={messages['zones.close']}
          onClick={onClose}
          className="zones-close"
        >
          <X size={15} aria-hidden />
        </Button>
      </div>
      {isAdding && <AddZoneForm onDone={finishAdding} />}
      <p className="zones-end">
        <ArrowUp size={13} aria-hidden />
        {messages['zones.less']}
      </p>
      <ol ref={list} className="zones-list">
        {zones.map((zone) => (
          <ZoneCard
            key={zone.id}
            zone={zone}
            hosts={(standing.get(zone.id) ?? []).map(({ host }) => host)}
            hasNamesake={namesakes.has(zone.id)}
            onRemove={() => remove(zone)}
            onSay={onSay}
          />
        ))}
      </ol>
      <p className="zones-end">
        <ArrowDown size={13} aria-hidden />
        {messages['zones.more']}
      </p>
      <div className="zones-help">
        <p>{messages['zones.help']}</p>
        <p>{messages['zones.help-drag']}</p>
      </div>
    </section>
  )
}

const findCard = (list: Element | null, zone: string): Element | undefined =>
  [...(list?.querySelectorAll<HTMLElement>('[data-zone]') ?? [])].find(
    ({ dataset }) => dataset['zone'] === zone,
  )

/** At its name, with which its tools appear, and from there at the one that is meant. */
function focusIn(card: Element, tool: HTMLElement | null = null): void {
  card.querySelector('button')?.focus()
  if (tool?.isConnected) tool.focus()
}

import { type FormEvent, useId, useState } from 'react'
import { type ZoneKind, zoneKinds } from '#core/configuration/network-terms.ts'
import { cleanName, longestName } from '#core/deployment/clean-name.ts'
import { nextZoneId } from '#core/deployment/edit-zones.ts'
import { zoneName } from '#core/deployment/host-name.ts'
import { foldText } from '#core/text/fold-text.ts'
import { Button } from '#ui/kit/button.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { CellRemark } from './cell-remark.tsx'

const takeFocus = (input: HTMLInputElement | null) => input?.focus()

type AddZoneFormProps = {
  /** Called with the id of the zone that was added, or null for none. */
  readonly onDone: (added: string | null) => void
}

/** A zone of one's own: its name and its look, which also says where it stands at first. */
export function AddZoneForm({ onDone }: AddZoneFormProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const id = useId()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<ZoneKind>('client')
  const cleaned = cleanName(name) ?? ''
  const zones = useAppState((state) => state.deployment.zones)
  const isTaken = zones.some((zone) => foldText(zoneName(zone, messages)) === foldText(cleaned))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (cleaned === '') return
    update({ type: 'edit', edit: { kind: 'add-zone', zone: { name: cleaned, kind } } })
    onDone(nextZoneId(zones))
  }
  return (
    <form
      className="zones-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        onDone(null)
      }}
    >
      <label htmlFor={`${id}-name`}>{messages['zones.name']}</label>
      <input
        id={`${id}-name`}
        aria-describedby={`${id}-taken`}
        ref={takeFocus}
        value={name}
        maxLength={longestName}
        autoComplete="off"
        dir="auto"
        spellCheck={false}
        onChange={(event) => setName(event.target.value)}
        className="h-control rounded-md border border-line-control bg-surface px-2"
      />
      <p id={`${id}-taken`} role="status" className="empty:hidden">
        {isTaken && <CellRemark text={messages['zones.same-name']} />}
      </p>
      <label htmlFor={`${id}-look`}>{messages['zones.look']}</label>
      <SelectField
        id={`${id}-look`}
        choices={zoneKinds.map((value) => ({ value, label: messages[`zone.${value}`] }))}
        value={kind}
        onChange={setKind}
      />
      <div className="flex gap-2 pt-1">
        <Button type="submit" look="primary" disabled={cleaned === ''}>
          {messages['zones.create']}
        </Button>
        <Button look="quiet" onClick={() => onDone(null)}>
          {messages['zones.cancel']}
        </Button>
      </div>
    </form>
  )
}

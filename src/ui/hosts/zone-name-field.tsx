import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { cleanName, longestName } from '#core/deployment/clean-name.ts'
import type { ZoneDefinition } from '#core/deployment/deployment.ts'
import { zoneName } from '#core/deployment/host-name.ts'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type ZoneNameFieldProps = {
  readonly zone: ZoneDefinition
  /** What tells it from every other zone. */
  readonly label: string
  readonly colour: string
}

/** All of the name is chosen, so that another one takes its place. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus()
  input?.select()
}

/** The name of a zone: a button, and once that is pressed a field. */
export function ZoneNameField({ zone, label, colour }: ZoneNameFieldProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const name = zoneName(zone, messages)
  const [text, setText] = useState<string | null>(null)
  /** Whether the name gets back the focus that goes with the field. */
  const comesBack = useRef(false)
  const takeBack = useCallback((button: HTMLButtonElement | null) => {
    if (button && comesBack.current) button.focus()
    comesBack.current = false
  }, [])
  const commit = () => {
    if (text === null) return
    const cleaned = cleanName(text) ?? zone.name
    // What the kind is called anyhow is no name of its own, and follows the language.
    const usual = messages[`zone.${zone.kind}`]
    const change = { name: cleaned === usual ? '' : cleaned }
    setText(null)
    update({ type: 'edit', edit: { kind: 'set-zone', id: zone.id, change } })
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    comesBack.current = true
    if (event.key === 'Enter') commit()
    else setText(null)
  }
  if (text === null) {
    return (
      <button
        ref={takeBack}
        type="button"
        aria-label={label}
        title={messages['zones.rename'](label)}
        onClick={() => setText(name)}
        className="zones-name"
        style={{ color: colour }}
      >
        {name}
      </button>
    )
  }
  return (
    <input
      ref={takeFocus}
      aria-label={messages['zones.rename'](label)}
      value={text}
      maxLength={longestName}
      autoComplete="off"
      dir="auto"
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={press}
      onBlur={commit}
      className="zones-name-field"
    />
  )
}

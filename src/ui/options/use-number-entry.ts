import { type KeyboardEvent, useSyncExternalStore } from 'react'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { useAppState, useServices } from '#ui/kit/services.tsx'
import { longestEntry, type NumberKey, parseNumber } from './parse-number.ts'

export type NumberEntry = {
  readonly option: NumberKey
  readonly text: string
  /** True while that is no possible value; the configuration then keeps its last one. */
  readonly invalid: boolean
  readonly type: (text: string) => void
  /** The field is left, or Enter confirms it. */
  readonly finish: () => void
  readonly press: (event: KeyboardEvent<HTMLInputElement>) => void
}

/**
 * The text of a number field. It applies as it is typed, so that the picture shows at once what a
 * port does. Once it is no possible value, what the typing has changed is taken back: the 7000 on
 * the way to 70000 was never meant, and must stay neither in the picture nor in the link nor as a
 * step to undo. The text itself survives, to be corrected.
 */
export function useNumberEntry(key: NumberKey): NumberEntry {
  const { app, drafts } = useServices()
  const read = () => drafts.get()[key]
  const draft = useSyncExternalStore(drafts.subscribe, read, read)
  const value = useAppState((state) => configurationOf(state.deployment)[key])
  const text = draft ?? String(value)
  const parsed = parseNumber(key, text)

  const apply = (number: number) =>
    app.update({
      type: 'edit',
      edit: { kind: 'set-options', change: { [key]: number } },
      typing: key,
    })
  const type = (typed: string) => {
    // Whatever is pasted, only so much is kept, drawn and read.
    const kept = typed.slice(0, longestEntry)
    drafts.set(key, kept)
    const number = parseNumber(key, kept)
    if (number === null) app.update({ type: 'take-back-typing', typing: key })
    else apply(number)
  }
  const finish = () => {
    if (parsed !== null) drafts.set(key, null)
    app.update({ type: 'finish-typing' })
  }
  const stepBy = (step: number) => {
    const next = parseNumber(key, String((parsed ?? value) + step))
    if (next === null) return
    drafts.set(key, null)
    apply(next)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // Keys that belong to an input method's own window are not for the field.
    if (event.nativeEvent.isComposing) return
    const run = keys(event.key, { finish, stepBy, restore: () => drafts.set(key, null) })
    if (!run) return
    // Escape closes the sheet around the field only when there is nothing to restore.
    if (event.key === 'Escape' && text === String(value)) return
    event.preventDefault()
    event.stopPropagation()
    run()
  }
  return { option: key, text, invalid: parsed === null, type, finish, press }
}

type Commands = {
  readonly finish: () => void
  readonly stepBy: (step: number) => void
  readonly restore: () => void
}

function keys(key: string, { finish, stepBy, restore }: Commands): (() => void) | null {
  switch (key) {
    case 'Enter':
      return finish
    case 'Escape':
      return restore
    case 'ArrowUp':
      return () => stepBy(1)
    case 'ArrowDown':
      return () => stepBy(-1)
    default:
      return null
  }
}

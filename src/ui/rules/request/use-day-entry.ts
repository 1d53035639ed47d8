import { type KeyboardEvent, useState } from 'react'
import { parseDay } from '#core/deployment/parse-day.ts'
import { type RequestPath, requestPath } from '#core/deployment/setting-path.ts'
import { useAppState, useServices } from '#ui/kit/services.tsx'
import { useDraft } from '#ui/kit/use-draft.ts'

export type DayField = 'wanted' | 'expiry'

export type DayEntry = {
  readonly path: RequestPath
  readonly text: string
  /** The day that is set; '' for none. */
  readonly day: string
  readonly isDraft: boolean
  /** Whether the text is no day; not while it is being typed. */
  readonly isWrong: boolean
  readonly type: (text: string) => void
  readonly pick: (day: string) => void
  readonly commit: () => void
  readonly press: (event: KeyboardEvent<HTMLElement>) => void
}

/** The text of a day. It applies when it is left, or by Enter; what is no day stays as a draft. */
export function useDayEntry(field: DayField): DayEntry {
  const { app, drafts } = useServices()
  const path = requestPath(field)
  const day = useAppState((state) => state.deployment.request[field])
  const draft = useDraft(path)
  const [isTyping, setTyping] = useState(false)
  const text = draft ?? day
  const read = parseDay(text)
  const pick = (picked: string) => {
    drafts.set(path, null)
    if (picked === day) return
    app.update({ type: 'edit', edit: { kind: 'set-request', change: { [field]: picked } } })
  }
  const commit = () => {
    setTyping(false)
    if (draft !== null && read !== null) pick(read)
  }
  return {
    path,
    text,
    day,
    isDraft: draft !== null,
    isWrong: read === null && !isTyping,
    type: (typed) => {
      setTyping(true)
      drafts.set(path, typed)
    },
    pick,
    commit,
    press: (event) => {
      // Keys of an input method's own window are not for the field.
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter') commit()
      if (event.key !== 'Escape' || draft === null) return
      // It closes the dialog only when there is nothing to restore.
      event.stopPropagation()
      setTyping(false)
      drafts.set(path, null)
    },
  }
}

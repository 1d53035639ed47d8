import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { formatFault } from '#core/deployment/cells/format-fault.ts'
import type { CellNames } from '#core/deployment/cells/host-cells.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { longestEntries, useCellEntry } from '#ui/kit/use-cell-entry.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { type Move, useGrid } from './grid-context.ts'

type CellEditorProps = {
  readonly host: HostGroup
  readonly field: 'name' | 'address'
  /** What stood in the cell as a draft before it was edited. */
  readonly before: string | null
  readonly names: CellNames
}

const moves: Readonly<Record<string, Move>> = {
  Enter: { rows: 1, columns: 0 },
  Tab: { rows: 0, columns: 1 },
}

/**
 * A cell while it is typed in. The text is a draft from the first key on, so that undo takes it
 * back first; one that cannot be applied stays a draft.
 */
export function CellEditor({ host, field, before, names }: CellEditorProps) {
  const messages = useLaterMessages()
  const grid = useGrid()
  const entry = useCellEntry(host, field, names)
  const done = useRef(false)
  const faultId = useId()
  /** Why what stood there before could not be applied; of what is being typed nothing is said yet. */
  const [fault] = useState(() => (before === null ? null : entry.read().fault))

  const close = (move: Move | null) => {
    done.current = true
    grid.finish(move)
  }
  const commit = (move: Move | null) => {
    if (done.current) return
    const { masked, fault } = entry.commit()
    if (masked.length > 0) grid.tellMasked(masked)
    if (fault) grid.tellRefused(host, field, fault)
    close(move)
  }
  const leave = (event: KeyboardEvent<HTMLElement>): boolean => {
    if (event.key === 'Escape') {
      entry.restore(before)
      close({ rows: 0, columns: 0 })
      return true
    }
    const move = moves[event.key]
    const isBreak = event.key === 'Enter' && (event.altKey || event.ctrlKey)
    if (!move || isBreak) return false
    const sign = event.shiftKey ? -1 : 1
    commit({ rows: move.rows * sign, columns: move.columns * sign })
    return true
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    // Keys of an input method's own window are not for the cell.
    if (event.nativeEvent.isComposing || !leave(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const shared = {
    'aria-label': messages[`host-field.${field}`],
    'aria-invalid': fault !== null || undefined,
    'aria-describedby': fault ? faultId : undefined,
    // Undo drops what is typed first; where nothing is, it takes back a step as everywhere.
    'data-draft': entry.isDraft ? entry.path : undefined,
    dir: 'auto',
    autoComplete: 'off',
    spellCheck: false,
    value: entry.text,
    maxLength: longestEntries[field],
    onKeyDown: press,
    onBlur: () => commit(null),
    className: 'hosts-editor',
  } as const
  if (field === 'name') {
    return (
      <input {...shared} ref={takeFocus} onChange={(event) => entry.type(event.target.value)} />
    )
  }
  return (
    <>
      <textarea
        {...shared}
        ref={takeFocus}
        rows={1}
        onChange={(event) => entry.type(event.target.value)}
      />
      {fault && (
        <span id={faultId} hidden>
          {formatFault(fault, messages)}
        </span>
      )}
    </>
  )
}

/** Once, when the editor appears: with the caret behind the text. */
function takeFocus(element: HTMLInputElement | HTMLTextAreaElement | null): void {
  element?.focus()
  element?.setSelectionRange(element.value.length, element.value.length)
}

import { type KeyboardEvent, useState } from 'react'
import type { CellFault, CellNames } from '#core/deployment/cells/host-cells.ts'
import type { MaskedHost } from '#core/deployment/cells/read-address-cell.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { type CellEntry, useCellEntry } from '#ui/kit/use-cell-entry.ts'

export type FieldEntry = Pick<CellEntry, 'path' | 'text' | 'isDraft' | 'type' | 'commit'> & {
  /** What is wrong with the text; nothing while it is being typed. */
  readonly fault: CellFault | null
  /** What was taken in another way than it was written, until something else is typed. */
  readonly masked: readonly MaskedHost[]
  readonly press: (event: KeyboardEvent<HTMLElement>) => void
}

/** A field of a host that applies when it is left, or by Enter, as a cell of the table does. */
export function useFieldEntry(
  host: HostGroup,
  field: 'name' | 'address',
  names: CellNames,
): FieldEntry {
  const entry = useCellEntry(host, field, names)
  const [isTyping, setTyping] = useState(false)
  const [masked, setMasked] = useState<readonly MaskedHost[]>([])
  const type = (text: string) => {
    setTyping(true)
    setMasked([])
    entry.type(text)
  }
  const commit = () => {
    setTyping(false)
    const reading = entry.commit()
    if (entry.isDraft) setMasked(reading.masked)
    return reading
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const isBreak = event.altKey || event.ctrlKey || event.shiftKey
    // Keys of an input method's own window are not for the field.
    if (event.nativeEvent.isComposing || isBreak) return
    if (event.key === 'Enter') {
      event.preventDefault()
      commit()
    } else if (event.key === 'Escape' && entry.isDraft) {
      // It closes the panel only when there is nothing to restore.
      event.stopPropagation()
      setTyping(false)
      entry.restore(null)
    }
  }
  const fault = entry.isDraft && !isTyping ? entry.read().fault : null
  return { ...entry, fault, masked, type, commit, press }
}

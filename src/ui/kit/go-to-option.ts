import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'
import type { OptionKey } from '#core/configuration/configuration.ts'

/** The option that is to be shown once the options are on the screen; null for none. */
const wanted = createStore<{ readonly option: OptionKey | null }>(() => ({ option: null }))

export const optionRowId = (option: OptionKey): string => `option-${option}`

/**
 * Brings an option into view and puts the focus on its control. Where the options have no place
 * beside the diagram, it asks for their sheet, which shows the option when it opens.
 */
export function goToOption(option: OptionKey): void {
  const row = document.getElementById(optionRowId(option))
  if (row) showRow(row).focus({ preventScroll: true })
  else wanted.setState({ option })
}

/** Puts the focus on an option's control, where it is on the screen. */
export function focusOption(option: OptionKey): void {
  const row = document.getElementById(optionRowId(option))
  if (row) findControl(row).focus({ preventScroll: true })
}

const readWanted = () => wanted.getState().option

/** The option that the sheet is to open for; null while nobody asked. */
export const useWantedOption = (): OptionKey | null =>
  useSyncExternalStore(wanted.subscribe, readWanted, readWanted)

/** The sheet was closed: what was wanted has been seen. */
export const forgetWantedOption = (): void => wanted.setState({ option: null })

/** Scrolls to the wanted option; what is to have the focus there, or true for the usual. */
export function showWantedOption(): HTMLElement | true {
  const { option } = wanted.getState()
  const row = option === null ? null : document.getElementById(optionRowId(option))
  return row ? showRow(row) : true
}

/** Scrolls the row into view, marks it for a moment, and gives back what can have the focus. */
function showRow(row: HTMLElement): HTMLElement {
  row.scrollIntoView({ block: 'center' })
  row.animate([{ backgroundColor: 'var(--accent-soft)' }, { backgroundColor: 'transparent' }], 1600)
  return findControl(row)
}

/** The row's control, or the row itself while the control is off. */
function findControl(row: HTMLElement): HTMLElement {
  const control = row.querySelector<HTMLElement>(
    ':is([role="switch"], select, input):enabled:not([type="radio"]:not(:checked))',
  )
  if (control) return control
  row.tabIndex = -1
  return row
}

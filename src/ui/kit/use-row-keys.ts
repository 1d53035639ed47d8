import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react'
import { useUpdate } from '#ui/kit/services.tsx'
import type { Reach } from './window/use-reach.ts'

const buttons = '[data-row-button]'

/** The rows of a table that is drawn in part, which say in `data-index` where they stand. */
type WindowedRows = { readonly keys: readonly string[]; readonly reach: Reach['reach'] }

/**
 * The rows as one stop of the Tab key, with arrows between them. Which row is the stop is told to
 * the page and not to React: moving on draws no row again.
 *
 * @param windowed null for a table all of whose rows are drawn
 */
export function useRowKeys(
  table: RefObject<HTMLTableElement | null>,
  windowed: WindowedRows | null,
) {
  const update = useUpdate()
  const list = () => [...(table.current?.querySelectorAll<HTMLElement>(buttons) ?? [])]
  const stopAt = (stop: HTMLElement | undefined) => {
    for (const button of list()) button.tabIndex = button === stop ? 0 : -1
  }
  // Synchronises the stop with the rows that are there now: it may have gone with its row.
  useEffect(() => {
    const all = list()
    const stops = all.filter((button) => button.tabIndex === 0)
    if (stops.length !== 1) stopAt(stops[0] ?? all[0])
  })
  const placeOf = (button: HTMLElement): number =>
    windowed
      ? Number(button.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)
      : list().indexOf(button)
  const focusAt = (place: number) => {
    if (!windowed) return list()[place]?.focus()
    windowed.reach(windowed.keys[place] ?? '', (row) => {
      const button = row.querySelector<HTMLElement>(buttons)
      button?.focus({ preventScroll: true })
      return button
    })
  }
  return {
    focus: (event: FocusEvent<HTMLElement>) => {
      if (event.target.matches(buttons)) stopAt(event.target)
    },
    press: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape') update({ type: 'select', ids: [] })
      if (!(event.target instanceof HTMLElement) || !event.target.matches(buttons)) return
      const count = windowed ? windowed.keys.length : list().length
      const place = goal(event.key, placeOf(event.target), count)
      if (place < 0) return
      event.preventDefault()
      focusAt(place)
    },
  }
}

/** The place that a key leads to; -1 for a key that leads nowhere. */
function goal(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}

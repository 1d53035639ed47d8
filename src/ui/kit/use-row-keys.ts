import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { useUpdate } from '#ui/kit/services.tsx'

const buttons = '[data-row-button]'

/**
 * The rows as one stop of the Tab key, with arrows between them. Which row is the stop is told to
 * the page and not to React: moving on draws no row again.
 */
export function useRowKeys() {
  const update = useUpdate()
  const table = useRef<HTMLTableElement>(null)
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
  return {
    table,
    focus: (event: FocusEvent<HTMLElement>) => {
      if (event.target.matches(buttons)) stopAt(event.target)
    },
    press: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape') update({ type: 'select', ids: [] })
      const all = list()
      const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1
      const next = at < 0 ? undefined : all[goal(event.key, at, all.length)]
      if (!next) return
      event.preventDefault()
      next.focus()
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

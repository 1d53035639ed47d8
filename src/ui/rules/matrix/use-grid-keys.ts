import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'

const stops = '[data-matrix-cell]'

/**
 * The cells of a matrix as one stop of the Tab key, with arrows between them. Which cell is the stop
 * is told to the page and not to React: moving on draws nothing again.
 */
export function useGridKeys() {
  const table = useRef<HTMLTableElement>(null)
  const list = (): HTMLElement[][] =>
    [...(table.current?.tBodies[0]?.rows ?? [])].map((row) => [
      ...row.querySelectorAll<HTMLElement>(stops),
    ])
  const stopAt = (stop: HTMLElement | undefined) => {
    for (const cell of list().flat()) cell.tabIndex = cell === stop ? 0 : -1
  }
  // Synchronises the stop with the cells that are there now: it may have gone with its zone.
  useEffect(() => {
    const all = list().flat()
    const now = all.filter((cell) => cell.tabIndex === 0)
    if (now.length !== 1) stopAt(now[0] ?? all[0])
  })
  return {
    table,
    focus: ({ target }: FocusEvent<HTMLElement>) => {
      if (target.matches(stops)) stopAt(target)
    },
    press: (event: KeyboardEvent<HTMLElement>) => {
      const rows = list()
      const { target } = event
      if (!(target instanceof HTMLElement) || event.altKey || event.metaKey) return
      const row = rows.findIndex((cells) => cells.includes(target))
      const column = rows[row]?.indexOf(target) ?? -1
      if (column < 0) return
      const [nextRow, nextColumn] = goal(event, row, column, rows.length - 1)
      const next = rows[nextRow]?.at(nextColumn)
      if (!next || next === target) return
      event.preventDefault()
      next.focus()
    },
  }
}

/** The row and column that a key leads to; the last column is -1. Other keys stay where they are. */
function goal(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  row: number,
  column: number,
  lastRow: number,
): readonly [number, number] {
  switch (key) {
    case 'ArrowDown':
      return [Math.min(row + 1, lastRow), column]
    case 'ArrowUp':
      return [Math.max(row - 1, 0), column]
    case 'ArrowRight':
      return [row, column + 1]
    case 'ArrowLeft':
      return [row, Math.max(column - 1, 0)]
    case 'Home':
      return [ctrlKey ? 0 : row, 0]
    case 'End':
      return [ctrlKey ? lastRow : row, -1]
    default:
      return [row, column]
  }
}

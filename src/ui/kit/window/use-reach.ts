import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Does something with the element of a row, and tells which part of it is to be in view. */
type Act = (row: HTMLElement) => Element | null

export type Reach = {
  /** The keys of rows that are drawn wherever they stand: the focus is in them, or comes to them. */
  readonly kept: readonly string[]
  /** Does something with a row and brings it into view; it is drawn first if it is not. */
  readonly reach: (key: string, act: Act) => void
}

/** In so many frames the rows around one that came into view are drawn and measured. */
const settlingFrames = 3

/** The row at a place, if it is drawn: rows say in `data-index` where they stand. */
const findRow = (list: HTMLElement | null, place: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-index="${place}"]`) ?? null

/**
 * Leads to rows of a table that is drawn in part, and keeps the row that has the focus, so that
 * the focus is not lost when its row is scrolled out of view.
 */
export function useReach(list: RefObject<HTMLElement | null>, keys: readonly string[]): Reach {
  const [focused, setFocused] = useState<string | null>(null)
  const [wanted, setWanted] = useState<string | null>(null)
  const awaited = useRef<{ readonly key: string; readonly act: Act } | null>(null)
  const current = useRef(keys)
  const frame = useRef(0)
  const show = useCallback((row: HTMLElement, act: Act) => {
    const shown = act(row)
    // What is drawn above it for the first time may be higher than it was taken for.
    const settle = (frames: number) => {
      shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      if (frames > 0) frame.current = requestAnimationFrame(() => settle(frames - 1))
    }
    settle(settlingFrames)
  }, [])
  // The row may just have been drawn for what waits for it.
  useLayoutEffect(() => {
    current.current = keys
    const { key, act } = awaited.current ?? {}
    const row = key === undefined ? null : findRow(list.current, keys.indexOf(key))
    if (!row || !act) return
    awaited.current = null
    show(row, act)
  })
  // Synchronises with the focus, which the browser moves.
  useEffect(() => {
    const stop = new AbortController()
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
      const key = row && current.current[Number(row.dataset['index'])]
      if (key !== undefined && key !== null) setFocused(key)
    }
    list.current?.addEventListener('focusin', follow, { signal: stop.signal })
    return () => stop.abort()
  }, [list])
  const reach = useCallback(
    (key: string, act: Act) => {
      cancelAnimationFrame(frame.current)
      awaited.current = null
      const row = findRow(list.current, current.current.indexOf(key))
      if (row) return show(row, act)
      awaited.current = { key, act }
      setWanted(key)
    },
    [list, show],
  )
  return { kept: [focused, wanted].filter((key) => key !== null), reach }
}

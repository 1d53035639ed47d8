import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useAppState, useServices } from '#ui/kit/services.tsx'

/** Selects what a row stands for; `adds` puts it to what is selected already, or takes it away. */
export type SelectConnection = (
  connection: string,
  flow: string,
  row: Element,
  adds: boolean,
) => void

/**
 * Selects from the table, and keeps in view what is selected: the row itself, since the details
 * take room from the table when they open, or the first marked row when something else selects.
 */
export function useFollowSelection(scroller: RefObject<HTMLElement | null>): SelectConnection {
  const { app } = useServices()
  const selection = useAppState((state) => state.selection)
  const own = useRef<{ readonly ids: readonly string[]; readonly row: Element } | null>(null)
  // Synchronises with the scroll position.
  useEffect(() => {
    const first = scroller.current?.querySelector('[data-marked]')
    const row = selection === own.current?.ids ? own.current.row : first
    row?.scrollIntoView({ block: 'nearest' })
  }, [selection, scroller])
  return useCallback(
    (connection, flow, row, adds) => {
      const before = app.get().selection
      const others = before.filter((id) => id !== connection)
      const added = others.length < before.length ? others : [...others, connection]
      const ids = adds ? added : [connection]
      own.current = { ids, row }
      app.update({ type: 'select', ids, flows: adds ? [] : [flow] })
    },
    [app],
  )
}

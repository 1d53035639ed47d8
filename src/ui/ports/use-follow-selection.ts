import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useAppState, useServices } from '#ui/kit/services.tsx'
import type { Reach } from '#ui/kit/window/use-reach.ts'

/** Selects what a row stands for; `adds` puts it to what is selected already, or takes it away. */
export type SelectConnection = (connection: string, flow: string, adds: boolean) => void

/**
 * Selects from the table, and keeps in view what is selected: the row itself, since the details
 * take room from the table when they open, or the first marked row when something else selects.
 *
 * @param firstMarked the flow of that row; null where none is shown
 */
export function useFollowSelection(
  reach: Reach['reach'],
  firstMarked: string | null,
): SelectConnection {
  const { app } = useServices()
  const selection = useAppState((state) => state.selection)
  const own = useRef<{ readonly ids: readonly string[]; readonly flow: string } | null>(null)
  const first = useRef(firstMarked)
  useLayoutEffect(() => {
    first.current = firstMarked
  })
  // Synchronises with the scroll position.
  useEffect(() => {
    const flow = selection === own.current?.ids ? own.current.flow : first.current
    if (flow !== null) reach(flow, (row) => row.firstElementChild)
  }, [selection, reach])
  return useCallback(
    (connection, flow, adds) => {
      const before = app.get().selection
      const others = before.filter((id) => id !== connection)
      const added = others.length < before.length ? others : [...others, connection]
      const ids = adds ? added : [connection]
      own.current = { ids, flow }
      app.update({ type: 'select', ids, flows: adds ? [] : [flow] })
    },
    [app],
  )
}

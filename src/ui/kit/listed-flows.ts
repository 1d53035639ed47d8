import { useEffect } from 'react'
import { createStore } from 'zustand/vanilla'

/** The flows of the table on the screen in its order, by their ids: few of its rows are drawn. */
const listed = createStore<{ readonly flows: readonly string[] }>(() => ({ flows: [] }))

/** For a table of flows: tells what is in it as long as it stands there. */
export function useTellListedFlows(flows: readonly string[]): void {
  useEffect(() => {
    listed.setState({ flows })
    return () => listed.setState({ flows: [] })
  }, [flows])
}

/** For what goes through the flows of the table. */
export const readListedFlows = (): readonly string[] => listed.getState().flows

import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'
import { useUpdate } from './services.tsx'

/** The host whose row is to have the focus once the table is on the screen; null for none. */
const wanted = createStore<{ readonly host: string | null }>(() => ({ host: null }))

/** For what leads to a host's row in the table of hosts, whether or not that is shown. */
export function useGoToHost(): (id: string) => void {
  const update = useUpdate()
  return (id) => {
    wanted.setState({ host: id })
    update({ type: 'look', view: { tab: 'hosts', search: '' } })
  }
}

const readWanted = () => wanted.getState().host

/** For the table: the host that is asked for; null while nobody asks. */
export const useWantedHost = (): string | null =>
  useSyncExternalStore(wanted.subscribe, readWanted, readWanted)

/** The host has been shown. */
export const forgetWantedHost = (): void => wanted.setState({ host: null })

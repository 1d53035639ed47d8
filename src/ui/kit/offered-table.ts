import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'

/** A table of hosts that is to be looked at before it is imported. */
export type OfferedTable = {
  readonly isOpen: boolean
  /** Null for one that is typed or pasted. */
  readonly fileName: string | null
  readonly text: string
  /** Counts the tables, so that each starts anew. */
  readonly number: number
}

const offered = createStore<OfferedTable>(() => ({
  isOpen: false,
  fileName: null,
  text: '',
  number: 0,
}))

/**
 * Opens the import with a table, wherever it comes from. With none it opens as it was left, so that
 * nothing that was mended in it is lost by closing it.
 */
export const offerTable = ({ fileName, text }: Pick<OfferedTable, 'fileName' | 'text'>): void =>
  offered.setState(({ number }) =>
    fileName === null && text === ''
      ? { isOpen: true }
      : { fileName, text, isOpen: true, number: number + 1 },
  )

export const closeTable = (): void => offered.setState({ isOpen: false })

export const useOfferedTable = (): OfferedTable =>
  useSyncExternalStore(offered.subscribe, offered.getState, offered.getState)

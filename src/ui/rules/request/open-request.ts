import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'

/** Whether the form of the request is open; apart from what opens it, which may go meanwhile. */
const form = createStore<boolean>(() => false)

export const openRequest = (isOpen: boolean): void => form.setState(isOpen, true)

export const useRequestOpen = (): boolean =>
  useSyncExternalStore(form.subscribe, form.getState, form.getState)

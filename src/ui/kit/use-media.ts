import { useCallback, useSyncExternalStore } from 'react'

/** From here on there is room for a column beside what is looked at; `--breakpoint-wide` in styles.css. */
export const wideScreen = '(min-width: 62.5rem)'

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  const matches = () => window.matchMedia(query).matches
  return useSyncExternalStore(subscribe, matches, matches)
}

import { useSyncExternalStore } from 'react'
import { resolveTheme, type Theme, watchSystemTheme } from '#platform/theme.ts'
import { useAppState } from './services.tsx'

export function useTheme(): Theme {
  const preference = useAppState((state) => state.preferences.theme)
  const resolve = () => resolveTheme(preference)
  return useSyncExternalStore(watchSystemTheme, resolve, resolve)
}

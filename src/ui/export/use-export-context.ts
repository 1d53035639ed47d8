import { useMemo } from 'react'
import { useAppState } from '#ui/kit/services.tsx'
import type { ExportContext } from './export-choices.ts'

/** What of the screen's state an export follows; the same object until one of it changes. */
export function useExportContext(): ExportContext {
  const language = useAppState((state) => state.preferences.language)
  const selection = useAppState((state) => state.selection)
  return useMemo(() => ({ language, selection }), [language, selection])
}

import { useSyncExternalStore } from 'react'
import type { SettingPath } from '#core/deployment/setting-path.ts'
import { useServices } from '#ui/kit/services.tsx'

/** What was typed at a setting and could not be applied; null for nothing. */
export function useDraft(path: SettingPath): string | null {
  const { drafts } = useServices()
  const read = () => drafts.get()[path] ?? null
  return useSyncExternalStore(drafts.subscribe, read, read)
}

import { useSyncExternalStore } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { missingParts } from '#ui/kit/later.tsx'
import { useMessages } from '#ui/kit/services.tsx'

/** Parts of the program did not come: their buttons would stay dead without a word. */
export function MissingNotice() {
  const messages = useMessages()
  const missing = useSyncExternalStore(
    missingParts.subscribe,
    missingParts.getState,
    missingParts.getState,
  )
  if (!missing) return null
  return (
    <div
      role="alert"
      className="flex items-center gap-3 border-b border-notice-line bg-notice px-3 py-1.5 text-notice-ink"
    >
      <p className="min-w-0 flex-1">{messages['app.missing']}</p>
      <Button onClick={() => location.reload()}>{messages['crash.reload']}</Button>
    </div>
  )
}

import { useEffect } from 'react'
import { overlayResults } from '#core/scene/overlay-results.ts'
import { selectVerification } from '#state/select-results.ts'
import { showOverlay } from '#ui/kit/scene-overlay.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useTheme } from '#ui/kit/use-theme.ts'

/** Lays what scripts found over the picture on the screen, as long as there is something. */
export function useResultOverlay(): void {
  const messages = useLaterMessages()
  const theme = useTheme()
  const verification = useAppState(selectVerification)
  // Tells the picture, whose code does not wait for this one.
  useEffect(() => {
    showOverlay('results', verification && overlayResults(verification, theme, messages))
  }, [verification, theme, messages])
}

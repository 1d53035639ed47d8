import { useEffect } from 'react'
import { captionSide } from '#core/scene/caption-side.ts'
import { narrowPicture } from '#core/scene/narrow-picture.ts'
import { overlayComparison } from '#core/scene/overlay-comparison.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { selectComparedLikes } from '#state/select-union.ts'
import { showOverlay } from '#ui/kit/scene-overlay.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useTheme } from '#ui/kit/use-theme.ts'

/** Marks in the picture on the screen what became of everything, and leaves out what is not wanted. */
export function useComparisonOverlay(): void {
  const messages = useLaterMessages()
  const theme = useTheme()
  const compared = useAppState(selectComparison)
  const likes = useAppState(selectComparedLikes)
  const side = useAppState(({ view }) => view.side)
  const changesOnly = useAppState(({ view }) => view['changes-only'])
  // Tells the picture, whose code does not wait for this one.
  useEffect(() => {
    if (!compared || !likes) return showOverlay('comparison', null)
    const { statuses } = compared
    const overlay = { ...overlayComparison(statuses, theme, messages), likes }
    const isWhole = side === 'both' && changesOnly === 'off'
    const view = { side, 'changes-only': changesOnly }
    showOverlay(
      'comparison',
      isWhole
        ? overlay
        : {
            ...overlay,
            narrow: (picture) =>
              captionSide(narrowPicture(picture, statuses, view), compared, side, messages),
          },
    )
  }, [compared, likes, theme, messages, side, changesOnly])
}

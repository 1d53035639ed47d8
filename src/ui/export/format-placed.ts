import { formatPoints } from '#core/exports/picture/format-remedy.ts'
import type { PlacedPicture } from '#core/exports/picture/place.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'

/** How a picture comes out at its place, in words; never larger than it is. */
export const formatPlaced = (
  { size, smallestText }: PlacedPicture,
  messages: LaterMessages,
): readonly string[] => [
  messages['export.preview.millimetres'](Math.round(size.width), Math.round(size.height)),
  messages['export.preview.smallest'](formatPoints(smallestText)),
]

import type { PictureLook } from '#core/exports/picture/picture-settings.ts'
import type { PlacedPicture } from '#core/exports/picture/place.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'

/** In pt; smaller print tires, and many a copier loses it. */
const leastReadable = 6

/** How a picture comes out at its place, in words; never larger than it is. */
export function formatPlaced(
  { size, smallestText }: PlacedPicture,
  messages: LaterMessages,
): readonly string[] {
  return [
    messages['export.preview.millimetres'](Math.round(size.width), Math.round(size.height)),
    messages['export.preview.smallest']((Math.floor(smallestText * 10) / 10).toFixed(1)),
  ]
}

/**
 * What makes a text that is too small at its place larger; '' where none is. Ports make a picture
 * wide, and numbers with their table make it high, so each suits another page.
 */
export function formatRemedy(
  { ports, place }: PictureLook,
  { smallestText }: PlacedPicture,
  messages: LaterMessages,
): string {
  if (smallestText >= leastReadable) return ''
  const isUpright = place === 'a4-portrait'
  if (ports === 'chips' && isUpright) return messages['export.preview.small.ports']
  if (ports === 'callouts' && !isUpright) return messages['export.preview.small.numbers']
  return messages['export.preview.small.part']
}

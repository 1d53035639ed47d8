import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { PictureLook } from './picture-settings.ts'
import { findLegibility, type PlacedPicture } from './place.ts'

/** What of a picture's look makes its text larger; its place is null where its file has only one. */
type RemediedLook = Pick<PictureLook, 'ports'> & { readonly place: PictureLook['place'] | null }

/** A size of text in pt, never larger than it is. */
export const formatPoints = (points: number): string => (Math.floor(points * 10) / 10).toFixed(1)

/**
 * Says that the smallest text is too small at its place, and what makes it larger; '' where it is
 * not. Ports make a picture wide, and numbers with their table make it high, so each suits another
 * page.
 */
export function formatRemedy(
  look: RemediedLook,
  placed: Pick<PlacedPicture, 'smallestText'>,
  messages: LaterMessages,
): string {
  const way = messages[`export.preview.larger.${findWay(look)}`]
  switch (findLegibility(placed)) {
    case 'readable':
      return ''
    case 'small':
      return messages['export.preview.small'](way)
    case 'illegible': {
      const words = messages['export.preview.illegible'](formatPoints(placed.smallestText), way)
      return look.place === null ? words : words + messages['export.preview.keeps-size']
    }
  }
}

function findWay({ ports, place }: RemediedLook) {
  const isUpright = place === 'a4-portrait'
  if (ports === 'chips' && isUpright) return 'numbers'
  return ports === 'callouts' && !isUpright ? 'ports' : 'part'
}

import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Narrowing } from '#core/topology/narrow-topology.ts'
import type { PictureSettings } from './picture-settings.ts'
import { findLegibility, type PlacedPicture } from './place.ts'

/** What of a picture makes its text larger; its place is null where its file has only one. */
type RemediedLook = {
  /** Null where it shows two deployments, which leave no choice. */
  readonly ports: PictureSettings['ports'] | null
  readonly place: PictureSettings['place'] | null
  readonly shown: Pick<Narrowing, 'gathered' | 'unfolded'>
  /** It is printed, and there is larger paper. */
  readonly hasLargerPaper?: boolean
}

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
      return (
        words +
        listFurtherWays(look)
          .map((further) => messages[further])
          .join('')
      )
    }
  }
}

/** What helps a picture that nobody can read, beside what makes any picture larger. */
function listFurtherWays({ place, shown, hasLargerPaper }: RemediedLook) {
  const isUnfolded = !shown.gathered || shown.unfolded.length > 0
  return [
    ...(isUnfolded ? (['export.preview.larger.gathered'] as const) : []),
    ...(hasLargerPaper ? (['export.preview.larger.paper'] as const) : []),
    ...(place === null ? [] : (['export.preview.keeps-size'] as const)),
  ]
}

function findWay({ ports, place }: Pick<RemediedLook, 'ports' | 'place'>) {
  // Sheets and slides have its tables behind it.
  if (ports === null) return place === null ? 'compared-on-pages' : 'compared'
  const isUpright = place === 'a4-portrait'
  if (ports === 'chips' && isUpright) return 'numbers'
  return ports === 'callouts' && !isUpright ? 'ports' : 'part'
}

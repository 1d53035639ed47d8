import type { Point, Size } from '#core/kit/geometry.ts'

/** Keeps the strip at the bottom free, where the tools, the legend and the overview stand. */
const wide = { top: 4, side: 4, bottom: 100 } as const
const narrow = { top: 0, side: 0, bottom: 52 } as const
const narrowBelow = 640

/** What share of the free height stands above the picture. */
const above = 0.35

/** Least and most zoom; fitting alone never makes a small picture larger than `fitted`. */
export const zooms = { least: 0.1, most: 4, fitted: 1.5 } as const

export type FittedView = Point & { readonly zoom: number }

/** Where the picture's corner stands in the frame, and its scale, so that all of it is seen. */
export function fitView(picture: Size, frame: Size): FittedView {
  const room = frame.width < narrowBelow ? narrow : wide
  const width = frame.width - 2 * room.side
  const height = frame.height - room.top - room.bottom
  const largest = Math.min(width / picture.width, height / picture.height)
  const zoom = Math.min(Math.max(largest, zooms.least), zooms.fitted)
  return {
    x: room.side + (width - picture.width * zoom) / 2,
    // Nearer to the top than to the bottom: a few px more or less of height move less in it.
    y: room.top + Math.max(0, height - picture.height * zoom) * above,
    zoom,
  }
}

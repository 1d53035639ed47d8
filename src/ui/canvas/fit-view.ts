import { type Box, centre, type Point, type Size } from '#core/kit/geometry.ts'

type Room = {
  readonly top: number
  readonly left: number
  readonly right: number
  readonly bottom: number
}

/** Keeps the strip at the bottom free, where the tools, the legend and the overview stand. */
const large: Room = { top: 4, left: 4, right: 4, bottom: 100 }

/** Where there is no overview, the picture stands above the tools or beside them. */
const above: Room = { top: 0, left: 4, right: 4, bottom: 52 }
const beside: Room = { top: 4, left: 212, right: 4, bottom: 4 }

/** Frames below this have no overview; the same in canvas.css. */
const isSmall = ({ width, height }: Size): boolean => width < 640 || height < 380

/** Nearer to the top than to the bottom: a few px more or less of height move less in it. */
const shareOnTop = 0.35

/**
 * Least and most zoom; fitting alone never makes a small picture larger than `fitted`. Where the whole
 * picture would be smaller than `legible`, letters of 6 px, its part is shown as in `reading`.
 */
export const zooms = { least: 0.1, most: 4, fitted: 1.5, legible: 0.55, reading: 0.75 } as const

export type FittedView = Point & { readonly zoom: number }

type FitWishes = {
  /** All of the picture, however small its letters get. */
  readonly whole?: boolean
  /** What is in the middle where the picture is larger than the frame. */
  readonly about?: Box | undefined
}

/** Where the picture's corner stands in the frame, and its scale, so that it is seen and legible. */
export function fitView(picture: Size, frame: Size, wishes: FitWishes = {}): FittedView {
  const whole = isSmall(frame)
    ? larger(fitInto(picture, frame, above), fitInto(picture, frame, beside))
    : fitInto(picture, frame, large)
  const isLegible = whole.zoom >= zooms.legible
  return wishes.whole || isLegible ? whole : readPart(picture, frame, wishes.about)
}

const larger = (a: FittedView, b: FittedView): FittedView => (b.zoom > a.zoom ? b : a)

function fitInto(picture: Size, frame: Size, room: Room): FittedView {
  const width = frame.width - room.left - room.right
  const height = frame.height - room.top - room.bottom
  const largest = Math.min(width / picture.width, height / picture.height)
  const zoom = Math.min(Math.max(largest, zooms.least), zooms.fitted)
  return {
    x: room.left + (width - picture.width * zoom) / 2,
    y: room.top + Math.max(0, height - picture.height * zoom) * shareOnTop,
    zoom,
  }
}

/** At first the left, where connections begin, and the middle, where the server is. */
function readPart(picture: Size, frame: Size, about: Box | undefined): FittedView {
  const zoom = zooms.reading
  const middle = about ? centre(about) : { x: 0, y: picture.height / 2 }
  const { left, right, bottom } = above
  return {
    // On whole pixels, where the thin lines of small pictures are sharp.
    x: Math.round(
      left + place(picture.width * zoom, frame.width - left - right, middle.x * zoom, 0.5),
    ),
    y: Math.round(place(picture.height * zoom, frame.height - bottom, middle.y * zoom, shareOnTop)),
    zoom,
  }
}

/** Where a length begins in the room for it; what is longer has its middle in that of the room. */
const place = (length: number, room: number, middle: number, shareBefore: number): number =>
  length <= room
    ? (room - length) * shareBefore
    : Math.min(0, Math.max(room - length, room / 2 - middle))

import {
  type Box,
  bottom,
  boxAround,
  centre as middleOf,
  type Point,
  right,
  type Size,
} from '#core/kit/geometry.ts'

type Insets = {
  readonly top: number
  readonly left: number
  readonly right: number
  readonly bottom: number
}

/** Keeps the strip at the bottom free, where the tools, the legend and the overview stand. */
const large: Insets = { top: 4, left: 4, right: 4, bottom: 100 }

/** Where there is no overview, the picture stands above the tools or beside them. */
const above: Insets = { top: 0, left: 4, right: 4, bottom: 52 }
const beside: Insets = { top: 4, left: 248, right: 4, bottom: 4 }

/** Frames below this have no overview unless it is asked for; the same in canvas.css. */
export const isSmall = ({ width, height }: Size): boolean => width < 640 || height < 380

const inside = (frame: Size, free: Insets): Box => ({
  x: free.left,
  y: free.top,
  width: frame.width - free.left - free.right,
  height: frame.height - free.top - free.bottom,
})

/** The places for a picture in a frame, the usual one first. */
const roomsIn = (frame: Size): readonly [Box, ...Box[]] =>
  isSmall(frame) ? [inside(frame, above), inside(frame, beside)] : [inside(frame, large)]

/** Nearer to the top than to the bottom: a few px more or less of height move less in it. */
const shareOnTop = 0.35

/**
 * In frames below this width the legend folds, or it would stand on the picture; a short one, of a
 * comparison, needs less. As in canvas.css.
 */
export const isTight = (width: number, isShort: boolean): boolean => width < (isShort ? 640 : 860)

/** In frames from this on, names are still told apart in a picture whose other letters are not. */
const isRoomy = ({ width, height }: Size): boolean => width >= 960 && height >= 540

/**
 * Least and most zoom; fitting alone never makes a small picture larger than `fitted`. Where the whole
 * picture would be smaller than `legible`, letters of 6 px, or than `overview` in a roomy frame, its
 * part is shown as in `reading`; a little smaller, down to `read`, where all of its height or width
 * is seen then.
 */
export const zooms = {
  least: 0.03,
  most: 4,
  fitted: 1.5,
  legible: 0.55,
  overview: 0.35,
  read: 0.68,
  reading: 0.75,
} as const

/** So much of a picture's edge, and of the ground around a card, is empty. In px of the picture. */
const margin = 12

export type FittedView = Point & { readonly zoom: number }

type FitWishes = {
  /** All of the picture, however small its letters get. */
  readonly whole?: boolean
  /** What is seen where the picture is larger than the frame: all of these, or at least the first. */
  readonly about?: readonly Box[]
  /** What a part of a large picture is around in a roomy frame; without it that begins at the top left. */
  readonly centre?: Box | undefined
}

/** Where the picture's corner stands in the frame, and its scale, so that it is seen and legible. */
export function fitView(picture: Size, frame: Size, wishes: FitWishes = {}): FittedView {
  const [room, ...others] = roomsIn(frame)
  const whole = others
    .map((other) => fitInto(picture, other))
    .reduce(larger, fitInto(picture, room))
  const isLegible = whole.zoom >= (isRoomy(frame) ? zooms.overview : zooms.legible)
  return wishes.whole || isLegible ? whole : readPart(picture, frame, wishes)
}

const larger = (a: FittedView, b: FittedView): FittedView => (b.zoom > a.zoom ? b : a)

function fitInto(picture: Size, { x, y, width, height }: Box): FittedView {
  const largest = Math.min(width / picture.width, height / picture.height)
  const zoom = Math.min(Math.max(largest, zooms.least), zooms.fitted)
  return {
    x: x + (width - picture.width * zoom) / 2,
    y: y + Math.max(0, height - picture.height * zoom) * shareOnTop,
    zoom,
  }
}

/**
 * The beginning, at the top left, or what is around the centre, and no farther from it than what is
 * looked at wants.
 */
function readPart(picture: Size, frame: Size, { about = [], centre }: FitWishes): FittedView {
  const [room] = roomsIn(frame)
  const zoom = readingZoom(picture, room)
  const middle = centre && isRoomy(frame) ? middleOf(centre) : { x: 0, y: 0 }
  const begun = {
    x: room.x + beginAlong(picture.width * zoom, room.width, middle.x * zoom, 1 / 2),
    y: room.y + beginAlong(picture.height * zoom, room.height, middle.y * zoom, shareOnTop),
    zoom,
  }
  const { x, y } = keepInView(begun, picture, frame, about)
  // On whole pixels, where the thin lines of small pictures are sharp.
  return { x: Math.round(x), y: Math.round(y), zoom }
}

/**
 * Where a picture begins in a room, along one side: behind its share of what is left free, or, where
 * nothing is, as far before the room as brings a place of it to the middle, without empty ground.
 */
function beginAlong(length: number, room: number, place: number, share: number): number {
  const beyond = length - room
  return beyond < 0 ? -beyond * share : -Math.min(beyond, Math.max(0, place - room / 2))
}

function readingZoom(picture: Size, room: Size): number {
  const oneWay = Math.max(room.width / picture.width, room.height / picture.height)
  return oneWay < zooms.read ? zooms.reading : Math.min(oneWay, zooms.reading)
}

/**
 * The view moved as little as shows the whole picture at its zoom, or else all of what is looked at,
 * or else the first of it from its beginning.
 */
export function keepInView(
  view: FittedView,
  picture: Size,
  frame: Size,
  about: readonly Box[],
): FittedView {
  const rooms = roomsIn(frame)
  const whole = toFrame({ x: 0, y: 0, ...picture }, view)
  const roomy = rooms.find((room) => isWithin(whole, room))
  if (roomy) return moveInto(view, whole, roomy)
  const [room] = rooms
  const [first] = about
  if (!first) return view
  const all = toFrame(withMargin(boxAround(about)), view)
  return moveInto(view, isWithin(all, room) ? all : toFrame(withMargin(first), view), room)
}

const withMargin = ({ x, y, width, height }: Box): Box => ({
  x: x - margin,
  y: y - margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
})

/** A place of the picture as one of the frame. */
export const toFrame = ({ x, y, width, height }: Box, view: FittedView): Box => ({
  x: view.x + x * view.zoom,
  y: view.y + y * view.zoom,
  width: width * view.zoom,
  height: height * view.zoom,
})

/** But for what rounding adds to a picture that was fitted. */
const isWithin = (size: Size, room: Size): boolean =>
  size.width < room.width + 0.5 && size.height < room.height + 0.5

const moveInto = (view: FittedView, box: Box, room: Box): FittedView => ({
  x: view.x - box.x + Math.max(room.x, Math.min(box.x, right(room) - box.width)),
  y: view.y - box.y + Math.max(room.y, Math.min(box.y, bottom(room) - box.height)),
  zoom: view.zoom,
})

export const sides = ['left', 'top', 'right', 'bottom'] as const

export type Side = (typeof sides)[number]

/** The sides of the frame behind which the picture goes on. */
export function findHiddenSides(view: FittedView, picture: Size, frame: Size): readonly Side[] {
  const box = toFrame({ x: 0, y: 0, ...picture }, view)
  const empty = margin * view.zoom
  const beyond: Readonly<Record<Side, number>> = {
    left: -box.x,
    top: -box.y,
    right: right(box) - frame.width,
    bottom: bottom(box) - frame.height,
  }
  return sides.filter((side) => beyond[side] > empty)
}

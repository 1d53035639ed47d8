import type { Box, Point } from '#core/kit/geometry.ts'

/** A line as one of the presets of DrawingML (ECMA-376, part 1, 20.1.10.55). */
export type ConnectorGeometry = {
  readonly preset: 'straightConnector1' | `bentConnector${2 | 3 | 4 | 5}`
  /** `adj1` and so on: places of its bends in 1/100 000 of its width and height, in turn. */
  readonly adjusts: readonly number[]
  /** The frame before it is turned about its middle. */
  readonly box: Box
  /** Turned clockwise by a quarter, since every bent preset starts level. */
  readonly isTurned: boolean
  readonly flipH: boolean
  readonly flipV: boolean
}

const presets = [
  'straightConnector1',
  'bentConnector2',
  'bentConnector3',
  'bentConnector4',
  'bentConnector5',
] as const

/**
 * An adjust value is a share of the frame, so a frame without width or height could place no bend:
 * it gets so many units (of 914 400 to the inch), less than anybody sees, and few enough that the shares
 * stay within 32 bits.
 */
const leastExtent = 1000

/**
 * The preset that draws exactly this line of level and upright pieces, in the units of its points,
 * which are whole; null for a line with more bends than any preset has.
 */
export function findConnectorGeometry(points: readonly Point[]): ConnectorGeometry | null {
  const [start, second] = points
  const end = points.at(-1)
  const preset = presets[points.length - 2]
  if (!start || !second || !end || preset === undefined) return null
  if (preset === 'straightConnector1') return placeStraight(start, end)
  const isTurned = second.x === start.x
  const along = (point: Point) => (isTurned ? point.y - start.y : point.x - start.x)
  const across = (point: Point) => (isTurned ? point.x - start.x : point.y - start.y)
  const length = along(end)
  const breadth = across(end)
  const signs = { along: length < 0 ? -1 : 1, across: breadth < 0 ? -1 : 1 }
  const extent = {
    along: Math.max(leastExtent, Math.abs(length)),
    across: Math.max(leastExtent, Math.abs(breadth)),
  }
  // The bends lie after the first piece, after the second one, and so on, level and upright in turn.
  const adjusts = points.slice(1, -2).map((point, index) => {
    const share =
      index % 2 === 0
        ? (along(point) * signs.along) / extent.along
        : (across(point) * signs.across) / extent.across
    return Math.round(share * 100_000)
  })
  return {
    preset,
    adjusts,
    ...(isTurned
      ? turn(start, extent, signs)
      : {
          box: boxFrom(start, extent.along * signs.along, extent.across * signs.across),
          isTurned,
          flipH: signs.along < 0,
          flipV: signs.across < 0,
        }),
  }
}

const placeStraight = (start: Point, end: Point): ConnectorGeometry => ({
  preset: 'straightConnector1',
  adjusts: [],
  box: boxFrom(start, end.x - start.x, end.y - start.y),
  isTurned: false,
  flipH: end.x < start.x,
  flipV: end.y < start.y,
})

type Extent = { readonly along: number; readonly across: number }

/**
 * The frame lies about the same middle as the line, with width and height exchanged. A quarter to
 * the right turns its right end down and its lower edge to the left, so it is flipped where the line
 * goes up, or to the right.
 */
function turn(start: Point, extent: Extent, signs: Extent) {
  const upright = boxFrom(start, extent.across * signs.across, extent.along * signs.along)
  const middle = { x: upright.x + upright.width / 2, y: upright.y + upright.height / 2 }
  return {
    box: {
      x: middle.x - extent.along / 2,
      y: middle.y - extent.across / 2,
      width: extent.along,
      height: extent.across,
    },
    isTurned: true,
    flipH: signs.along < 0,
    flipV: signs.across > 0,
  }
}

const boxFrom = ({ x, y }: Point, width: number, height: number): Box => ({
  x: Math.min(x, x + width),
  y: Math.min(y, y + height),
  width: Math.abs(width),
  height: Math.abs(height),
})

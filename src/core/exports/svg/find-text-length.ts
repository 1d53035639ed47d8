import { type Box, bottom, right } from '#core/kit/geometry.ts'
import type { Shape, TextShape } from '#core/scene/scene.ts'
import { measureText } from '#core/text/measure-text.ts'
import { measureWideText } from '#core/text/measure-wide-text.ts'

/** What stands around a text. */
type Surroundings = {
  /** Those of the same element. */
  readonly shapes: readonly Shape[]
  /** The right end of the picture. */
  readonly end: number
}

/** Free ground in px between a text and what it must not reach. */
const clear = { border: 1, next: 4 }

/** Signs whose widths are known for every face: Latin of the bundled font, and Japanese, 1 em. */
const measured =
  /^[\u0020-\u017f\u2010-\u203a\u2190-\u2193\u2212\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]*$/

/**
 * The width in px that a text must be drawn at, since the widest face in use would carry it out of
 * its box or into its neighbour; null where there is room, so that it can be edited freely.
 */
export function findTextLength(shape: TextShape, around: Surroundings): number | null {
  const { text, size, weight } = shape
  if (!measured.test(text)) return null
  const width = measureText(text, size, weight)
  return width > 0 && measureWideText(text, size, weight) > measureRoom(shape, around)
    ? width
    : null
}

function measureRoom(shape: TextShape, { shapes, end }: Surroundings): number {
  const { anchor, at } = shape
  const box = findBox(shape, shapes)
  if (!box) return findNext(shape, shapes, end) - clear.next - at.x
  const room = { left: at.x - box.x - clear.border, right: right(box) - clear.border - at.x }
  if (anchor === 'middle') return 2 * Math.min(room.left, room.right)
  return anchor === 'start' ? room.right : room.left
}

/** The smallest of the element's boxes in which the text starts. */
function findBox({ at }: TextShape, shapes: readonly Shape[]): Box | null {
  const around = shapes
    .flatMap((shape) => (shape.type === 'rect' ? [shape.box] : []))
    .filter((box) => at.x > box.x && at.x < right(box) && at.y > box.y && at.y < bottom(box))
  return around.reduce<Box | null>(
    (least, box) => (least && least.width <= box.width ? least : box),
    null,
  )
}

/** Where the next shape in the text's line begins; a text in no box may run up to that. */
function findNext({ at, size }: TextShape, shapes: readonly Shape[], end: number): number {
  const starts = shapes.flatMap((shape) => {
    const start = startOf(shape)
    const isInLine = start.y <= at.y && start.y + start.height >= at.y - size
    return isInLine && start.x > at.x ? [start.x] : []
  })
  return Math.min(end, ...starts)
}

/** The left end of a shape and how high it is there; of a path its first point. */
function startOf(shape: Shape): Omit<Box, 'width'> {
  switch (shape.type) {
    case 'rect':
      return shape.box
    case 'text':
      return { x: shape.at.x, y: shape.at.y - shape.size, height: shape.size }
    case 'path': {
      const [x = 0, y = 0] = (shape.data.match(/-?[\d.]+/g) ?? []).slice(0, 2).map(Number)
      return { x, y, height: 0 }
    }
  }
}

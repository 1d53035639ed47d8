import { type Box, bottom, right } from '#core/kit/geometry.ts'
import type { Shape, TextShape } from '#core/scene/scene.ts'
import { measureText } from '#core/text/measure-text.ts'

/** How much wider than the bundled font the common faces are at most; DejaVu Sans Bold is 1.16. */
const widest = 1.2

/** Free ground in px between a text and the border of its box, and between texts without one. */
const clear = { border: 3, text: 10 }

/** Signs whose widths are known for every face: Latin of the bundled font, and Japanese, 1 em. */
const measured =
  /^[\u0020-\u017f\u2010-\u203a\u2190-\u2193\u2212\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]*$/

/**
 * The width in px that a text must be drawn at, since a wider face than the bundled one would
 * carry it, or one of the same style beside it, out of its box; null where there is room, so that
 * it can be edited freely. `shapes` are those of the same element.
 */
export function findTextLength(shape: TextShape, shapes: readonly Shape[]): number | null {
  if (!measured.test(shape.text)) return null
  const width = widthOf(shape)
  const isTight = shapes.some(
    (other) =>
      other.type === 'text' &&
      other.size === shape.size &&
      other.weight === shape.weight &&
      widthOf(other) * widest > measureRoom(other, findBox(other, shapes)),
  )
  return width > 0 && isTight ? width : null
}

const widthOf = ({ text, size, weight }: TextShape): number => measureText(text, size, weight)

function measureRoom(shape: TextShape, box: Box | null): number {
  if (!box) return widthOf(shape) + clear.text
  const { anchor, at } = shape
  return anchor === 'start' ? right(box) - clear.border - at.x : box.width - 2 * clear.border
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

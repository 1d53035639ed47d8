import type { Point } from '#core/kit/geometry.ts'
import type { TextStyle } from '#core/text/break-lines.ts'
import type { Shape } from './scene.ts'
import { baseline, text } from './shapes.ts'

export type LineStyle = TextStyle & { readonly lineHeight: number; readonly fill: string }

/** Lines of text one below the other from `top`; gives the shapes and where the next line starts. */
export function writeLines(
  lines: readonly string[],
  top: Point,
  style: LineStyle,
): { readonly shapes: readonly Shape[]; readonly end: number } {
  const { size, weight, lineHeight, fill } = style
  return {
    shapes: lines.map((line, index) =>
      text(
        line,
        { x: top.x, y: baseline(top.y + index * lineHeight, lineHeight, size) },
        { size, weight, fill },
      ),
    ),
    end: top.y + lines.length * lineHeight,
  }
}

import type { Box } from '#core/kit/geometry.ts'
import { breakLines } from '#core/text/break-lines.ts'
import type { SceneElement, Shape } from './scene.ts'
import type { Theme } from './theme.ts'
import { type LineStyle, writeLines } from './write-lines.ts'

/** What a picture says of itself, in the words of its language; without a title, lines alone. */
export type TitleBlock = {
  readonly title: string | null
  readonly lines: readonly string[]
}

const below = 16
const mostLines = 6

/** The title block: its bottom stands `below` px above `place.y`, as wide as the picture. */
export function drawTitleBlock(
  block: TitleBlock,
  place: Omit<Box, 'height'>,
  theme: Theme,
): SceneElement {
  const heading: LineStyle = { size: 18, weight: 600, lineHeight: 24, fill: theme.name }
  const note: LineStyle = { size: 11, weight: 400, lineHeight: 16, fill: theme.detail }
  const shapes: Shape[] = []
  let y = 0
  for (const [line, style] of [
    ...(block.title === null ? [] : [[block.title, heading] as const]),
    ...block.lines.map((line) => [line, note] as const),
  ]) {
    const written = writeLines(
      breakLines(line, place.width, style, mostLines),
      { x: place.x, y },
      style,
    )
    shapes.push(...written.shapes)
    y = written.end
  }
  const top = place.y - below - y
  return {
    id: 'title-block',
    label: block.title ?? block.lines.join(' '),
    box: { x: place.x, y: top, width: place.width, height: y },
    shapes: shapes.map((shape) =>
      shape.type === 'text' ? { ...shape, at: { x: shape.at.x, y: shape.at.y + top } } : shape,
    ),
  }
}

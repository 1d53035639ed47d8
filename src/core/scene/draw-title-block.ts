import type { Box } from '#core/kit/geometry.ts'
import { breakLines } from '#core/text/break-lines.ts'
import type { SceneElement, Shape } from './scene.ts'
import type { Theme } from './theme.ts'
import { type LineStyle, writeLines } from './write-lines.ts'

/** What a picture says of itself, in the words of its language; without a title, lines alone. */
export type TitleBlock = {
  readonly title: string | null
  readonly lines: readonly string[]
  /** What the picture is brought back with, below the lines; null for nothing. */
  readonly link: LinkLine | null
}

export type LinkLine = {
  readonly text: string
  /** What stands in place of a link that nobody would copy; null where it always stands. */
  readonly instead: string | null
}

const below = 16
const mostLines = 6
/** Longer ones are a wall of letters: nobody types them, and the file has them all the same. */
const mostLinesOfLink = 2

/** The title block: its bottom stands `below` px above `place.y`, as wide as the picture. */
export function drawTitleBlock(
  block: TitleBlock,
  place: Omit<Box, 'height'>,
  theme: Theme,
): SceneElement {
  const heading: LineStyle = { size: 18, weight: 600, lineHeight: 24, fill: theme.name }
  const note: LineStyle = { size: 11, weight: 400, lineHeight: 16, fill: theme.detail }
  const shapes: Shape[] = []
  const breakNote = (line: string) => breakLines(line, place.width, note, mostLines)
  let y = 0
  for (const [lines, style] of [
    ...(block.title === null
      ? []
      : [[breakLines(block.title, place.width, heading, mostLines), heading] as const]),
    ...block.lines.map((line) => [breakNote(line), note] as const),
    ...(block.link ? [[breakLink(block.link, breakNote), note] as const] : []),
  ]) {
    const written = writeLines(lines, { x: place.x, y }, style)
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

function breakLink(
  { text, instead }: LinkLine,
  breakNote: (line: string) => readonly string[],
): readonly string[] {
  const lines = breakNote(text)
  return instead !== null && lines.length > mostLinesOfLink ? breakNote(instead) : lines
}

import { type Point, right } from '#core/kit/geometry.ts'
import { breakLines, type TextStyle } from '#core/text/break-lines.ts'
import { formatNumber } from './path-data.ts'
import type { SceneElement, Shape } from './scene.ts'
import { stroke } from './shapes.ts'
import type { Theme } from './theme.ts'
import { writeLines } from './write-lines.ts'

/** A table under the picture: a heading and rows of as many cells. */
export type PortsTable = {
  readonly label: string
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What share of the width each column gets; all together 1. */
  readonly shares: readonly number[]
}

const lineHeight = 15
const padding = 3
const between = 12
const mostLines = 8

/** Draws the table from `at` downwards, `width` px wide. */
export function drawPortsTable(
  table: PortsTable,
  at: Point,
  width: number,
  theme: Theme,
): SceneElement {
  const shapes: Shape[] = []
  let y = at.y
  for (const [index, cells] of [table.heading, ...table.rows].entries()) {
    const weight = index === 0 ? 600 : 400
    const row = drawRow(cells, { x: at.x, y }, { ...table, width }, { size: 11, weight }, theme)
    shapes.push(...row.shapes)
    y = row.end
  }
  return {
    id: 'ports-table',
    label: table.label,
    box: { ...at, width, height: y - at.y },
    shapes,
  }
}

function drawRow(
  cells: readonly string[],
  at: Point,
  table: { readonly shares: readonly number[]; readonly width: number },
  style: TextStyle,
  theme: Theme,
): { readonly shapes: readonly Shape[]; readonly end: number } {
  let x = at.x
  const columns = cells.map((cell, index) => {
    const width = table.width * (table.shares[index] ?? 0)
    const lines = breakLines(cell, width - between, style, mostLines)
    const fill = style.weight === 600 ? theme.name : theme.detail
    const written = writeLines(lines, { x, y: at.y + padding }, { ...style, lineHeight, fill })
    x += width
    return written
  })
  const end = Math.max(at.y + lineHeight, ...columns.map((column) => column.end)) + padding
  const border = right({ ...at, width: table.width, height: 0 })
  const line = `M${formatNumber(at.x)} ${formatNumber(end)}H${formatNumber(border)}`
  return {
    shapes: [...columns.flatMap((column) => column.shapes), stroke(line, theme.card.stroke, 0.75)],
    end,
  }
}

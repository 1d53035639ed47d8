import type { Box, Point, Size } from '#core/kit/geometry.ts'
import type { NativeBox, NativePath } from '../native/native-drawing.ts'
import type { PathCommand } from '../native/parse-path.ts'
import { formatCell, formatCells, toInches, toPlace } from './visio-cells.ts'

/** Sections of the outline; each has a number without a gap, and so have its rows from 1 on. */
const formatSections = (
  sections: readonly {
    readonly cells: Readonly<Record<string, number>>
    readonly rows: readonly string[]
  }[],
): string =>
  sections
    .map(
      ({ cells, rows }, index) =>
        `<Section N="Geometry" IX="${index}">${formatCells(cells)}${rows.join('')}</Section>`,
    )
    .join('')

const formatRow = (kind: string, index: number, cells: Readonly<Record<string, number>>): string =>
  `<Row T="${kind}" IX="${index + 1}">${formatCells(cells)}</Row>`

const corners = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
] as const

/** The whole box of a shape, in shares of it, with corners that keep their radius in px. */
export const formatRectangle = ({ width, height }: Size, radius = 0): string =>
  formatSections([
    {
      cells: { NoFill: 0, NoLine: 0, NoShow: 0 },
      rows:
        radius > 0
          ? listRoundRows(Math.min(radius, width / 2, height / 2), { width, height })
          : corners.map(([x, y], index) =>
              formatRow(index === 0 ? 'RelMoveTo' : 'RelLineTo', index, { X: x, Y: y }),
            ),
    },
  ])

/** How far a quarter of a circle stands out of its chord, in shares of its radius. */
const bow = 1 - Math.SQRT1_2

/** A place along one side of a box: the part of the side, and how far it is from there. */
type Along = { readonly share: 0 | 1; readonly by: -1 | 0 | 1 }

const start: Along = { share: 0, by: 0 }
const afterStart: Along = { share: 0, by: 1 }
const beforeEnd: Along = { share: 1, by: -1 }
const end: Along = { share: 1, by: 0 }

/** From the left side near the bottom, against the clock. */
const roundWay: readonly (readonly [kind: string, x: Along, y: Along])[] = [
  ['MoveTo', start, afterStart],
  ['ArcTo', afterStart, start],
  ['LineTo', beforeEnd, start],
  ['ArcTo', end, afterStart],
  ['LineTo', end, beforeEnd],
  ['ArcTo', beforeEnd, end],
  ['LineTo', afterStart, end],
  ['ArcTo', start, beforeEnd],
  ['LineTo', start, afterStart],
]

/** Arcs of their own, since other readers than Visio draw no rounding of corners. */
const listRoundRows = (radius: number, { width, height }: Size): string[] =>
  roundWay.map(([kind, x, y], index) => {
    const cells = [
      formatAlong('X', x, width, 'Width', radius),
      formatAlong('Y', y, height, 'Height', radius),
      kind === 'ArcTo' ? formatCell('A', toInches(radius * bow)) : '',
    ]
    return `<Row T="${kind}" IX="${index + 1}">${cells.join('')}</Row>`
  })

function formatAlong(
  name: string,
  { share, by }: Along,
  side: number,
  sideName: string,
  radius: number,
): string {
  const from = by === 0 ? sideName : `${sideName}-${toInches(radius)}IN`
  return formatCell(name, toInches(side * share + radius * by), share === 1 ? from : '')
}

/** A path, a section for each of its strokes. */
export function formatPath({ commands, fill, stroke }: NativePath, box: Box): string {
  const cells = { NoFill: fill === null ? 1 : 0, NoLine: stroke === null ? 1 : 0, NoShow: 0 }
  return formatSections(
    splitStrokes(commands).map((strokes) => ({
      cells,
      rows: strokes.map((command, index) => formatCommand(command, index, box)),
    })),
  )
}

/** A line in the middle of nothing but its own points, in inches from its beginning. */
export const formatLine = (points: readonly Point[]): string =>
  formatSections([
    {
      cells: { NoFill: 1, NoLine: 0, NoShow: 0 },
      rows: points.map(({ x, y }, index) =>
        formatRow(index === 0 ? 'MoveTo' : 'LineTo', index, { X: x, Y: y }),
      ),
    },
  ])

type Drawn = Exclude<PathCommand, { readonly kind: 'close' }>

/** What is drawn without lifting the pen; a path that closes goes back to where it began. */
function splitStrokes(commands: readonly PathCommand[]): Drawn[][] {
  const strokes: Drawn[][] = []
  for (const command of commands) {
    const stroke = strokes.at(-1)
    if (command.kind === 'move') strokes.push([command])
    else if (command.kind !== 'close') stroke?.push(command)
    else if (stroke?.[0]) stroke.push({ kind: 'line', to: stroke[0].to })
  }
  return strokes
}

function formatCommand(command: Drawn, index: number, box: Box): string {
  const { x, y } = toPlace(command.to, box)
  switch (command.kind) {
    case 'move':
      return formatRow('MoveTo', index, { X: x, Y: y })
    case 'line':
      return formatRow('LineTo', index, { X: x, Y: y })
    case 'curve': {
      const share = toShare(command.to, box)
      const control = toShare(command.control, box)
      return formatRow('RelQuadBezTo', index, {
        X: share.x,
        Y: share.y,
        A: control.x,
        B: control.y,
      })
    }
  }
}

/** A place in shares of a box, from its bottom left corner. */
const toShare = ({ x, y }: Point, box: Box): Point => ({
  x: box.width === 0 ? 0 : round((x - box.x) / box.width),
  y: box.height === 0 ? 0 : round(1 - (y - box.y) / box.height),
})

const round = (value: number): number => Math.round(value * 1e6) / 1e6

/** How a shape is drawn: its ground and its line. */
export function formatLook(piece: NativeBox | NativePath): string {
  const { fill, stroke, strokeWidth, dash } = piece
  return formatCells({
    ...(fill === null ? { FillPattern: 0 } : { FillForegnd: fill, FillPattern: 1 }),
    ...(stroke === null
      ? { LinePattern: 0 }
      : { LineColor: stroke, LineWeight: toInches(strokeWidth), LinePattern: toPattern(dash) }),
    LineCap: 0,
  })
}

/** Visio's own lines: whole, of strokes, of dots, of both in turn. */
export function toPattern([stroke, , dot]: readonly number[]): number {
  if (stroke === undefined) return 1
  if (dot !== undefined) return 4
  return stroke < 2 ? 3 : 2
}

import { type Box, centre, right } from '#core/kit/geometry.ts'
import { formatNumber } from '#core/scene/path-data.ts'
import { moveBox } from '../native/move-piece.ts'
import type {
  NativeBox,
  NativeLine,
  NativePath,
  NativePiece,
  NativeText,
} from '../native/native-drawing.ts'
import type { PathCommand } from '../native/parse-path.ts'
import { splitText } from '../native/split-text.ts'
import { type CellStyle, formatVertex } from './format-cell.ts'

/** What the pieces of an element hang on: their parent, and its corner. */
export type PieceParent = {
  readonly id: string
  readonly box: Box
  /** Of a thing whose pieces go along with it, so that a click takes all of it. */
  readonly style: CellStyle
}

/** Pieces as cells of their own, in their order. */
export const formatPieces = (pieces: readonly NativePiece[], parent: PieceParent): string[] =>
  pieces.flatMap((piece, index) => formatPiece(piece, `${parent.id}/${index + 1}`, parent))

function formatPiece(piece: NativePiece, id: string, parent: PieceParent): string[] {
  switch (piece.kind) {
    case 'box': {
      const { text, style } = toLabelled(piece)
      return [
        formatVertex({
          id,
          parent: parent.id,
          text,
          style: { ...style, ...parent.style },
          box: inside(piece.box, parent),
        }),
        ...formatFurther(piece, id, parent),
      ]
    }
    case 'path':
      return [formatImage(piece, id, parent)]
    case 'words':
      return formatTexts(splitText(piece.text), id, parent)
  }
}

/** A box with the first lines of its text as its label, as far as they look alike. */
export function toLabelled(piece: NativeBox): {
  readonly text: string
  readonly style: CellStyle
} {
  const [label] = piece.text ? splitText(piece.text) : []
  return {
    text: label ? joinLines(label) : '',
    style: { ...styleBox(piece), ...(label ? styleLabel(label, piece.box) : {}) },
  }
}

/** The lines of a box that its label cannot say, since they look otherwise. */
export const formatFurther = (piece: NativeBox, id: string, parent: PieceParent): string[] =>
  piece.text ? formatTexts(splitText(piece.text).slice(1), id, parent) : []

const formatTexts = (texts: readonly NativeText[], id: string, parent: PieceParent): string[] =>
  texts.map((text, index) =>
    formatVertex({
      id: `${id}/${index + 1}`,
      parent: parent.id,
      text: joinLines(text),
      style: { ...plain, ...styleLabel(text, text.box), ...parent.style },
      box: inside(text.box, parent),
    }),
  )

const inside = (box: Box, parent: PieceParent): Box =>
  moveBox(box, { x: -parent.box.x, y: -parent.box.y })

const joinLines = ({ lines }: NativeText): string => lines.map(({ text }) => text).join('\n')

const plain: CellStyle = { html: 0, fillColor: 'none', strokeColor: 'none' }

const styleBox = ({ radius, fill, stroke, strokeWidth, dash }: NativeBox): CellStyle => ({
  html: 0,
  ...(radius > 0 ? { rounded: 1, absoluteArcSize: 1, arcSize: radius * 2 } : {}),
  fillColor: fill,
  strokeColor: stroke ?? 'none',
  strokeWidth,
  ...styleDash(dash),
})

export const styleDash = (dash: readonly number[]): CellStyle =>
  dash.length === 0 ? {} : { dashed: 1, dashPattern: dash.join(' '), fixDash: 1 }

/** What draw.io takes for the height of a line, in shares of the font's size. */
const lineHeight = 1.2

const alignments = { start: 'left', middle: 'center', end: 'right' } as const

/**
 * Where a label stands in its box, counted from the middle of its height: from the top, programs
 * add spaces of their own.
 */
function styleLabel({ box, align, lines }: NativeText, owner: Box): CellStyle {
  const down = centre(box).y - centre(owner).y
  const space = {
    start: { spacingLeft: box.x - owner.x },
    middle: { spacingLeft: 2 * (centre(box).x - centre(owner).x) },
    end: { spacingRight: right(owner) - right(box) },
  }[align]
  return {
    ...styleFont(lines[0]),
    align: alignments[align],
    verticalAlign: 'middle',
    spacing: 0,
    ...space,
    spacingTop: Math.round(2 * down),
  }
}

const styleFont = (line: NativeLine | undefined): CellStyle =>
  line ? { fontSize: line.size, fontStyle: line.weight === 600 ? 1 : 0, fontColor: line.fill } : {}

/** Of a label that stays at the top of its box, whatever becomes of the box's height. */
export function styleTitle({ box, lines }: NativeText, owner: Box): CellStyle {
  const free = box.height - (lines[0]?.size ?? 0) * lineHeight * lines.length
  return {
    ...styleFont(lines[0]),
    align: 'left',
    verticalAlign: 'top',
    spacing: 0,
    spacingLeft: box.x - owner.x,
    // draw.io has a space of its own above a label.
    spacingTop: Math.round(box.y - owner.y + free / 2) - 5,
  }
}

/** A drawn path as an image of its own, which needs no library of shapes. */
function formatImage(path: NativePath, id: string, parent: PieceParent): string {
  const margin = path.stroke === null ? 0 : path.strokeWidth / 2
  const box = {
    x: path.box.x - margin,
    y: path.box.y - margin,
    width: path.box.width + 2 * margin,
    height: path.box.height + 2 * margin,
  }
  const image = `data:image/svg+xml,${encodeURIComponent(drawPath(path, box))}`
  return formatVertex({
    id,
    parent: parent.id,
    text: '',
    style: { shape: 'image', html: 0, imageAspect: 0, ...parent.style, image },
    box: inside(box, parent),
  })
}

function drawPath({ commands, fill, stroke, strokeWidth, dash }: NativePath, box: Box): string {
  const outline =
    stroke === null
      ? ''
      : ` stroke="${stroke}" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`
  const { x, y, width, height } = box
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${formatNumber(width)}" height="${formatNumber(height)}" viewBox="${[x, y, width, height].map(formatNumber).join(' ')}"><path d="${commands.map(formatCommand).join('')}" fill="${fill ?? 'none'}"${outline}/></svg>`
}

function formatCommand(command: PathCommand): string {
  switch (command.kind) {
    case 'move':
      return `M${formatNumber(command.to.x)} ${formatNumber(command.to.y)}`
    case 'line':
      return `L${formatNumber(command.to.x)} ${formatNumber(command.to.y)}`
    case 'curve':
      return `Q${formatNumber(command.control.x)} ${formatNumber(command.control.y)} ${formatNumber(command.to.x)} ${formatNumber(command.to.y)}`
    case 'close':
      return 'Z'
  }
}

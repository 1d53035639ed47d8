import type { Box } from '#core/kit/geometry.ts'
import type { Language } from '#core/messages/language.ts'
import type { NativeBox, NativeElement, NativePiece, NativeText } from '../native/native-drawing.ts'
import { splitPiece } from '../native/split-text.ts'
import { type Frame, formatBox, formatCell, formatCells, type PinFormulas } from './visio-cells.ts'
import { formatLook, formatPath, formatRectangle } from './visio-geometry.ts'
import { findRoom, formatTextCells, formatTextSections, formatWords } from './visio-text.ts'

/** What of a deployment a shape knows; Visio shows it as shape data. */
export type ShapeData = readonly {
  /** A word of ASCII, by which formulas and reports name it. */
  readonly name: string
  /** What people read. */
  readonly label: string
  readonly value: string
}[]

export type ShapeContext = {
  readonly language: Language
  /** The number of the next shape; every shape of a page has its own. */
  readonly takeId: () => number
}

/** A shape of its own, or one of a group. */
type ShapeParts = {
  readonly id: number
  readonly kind?: 'Shape' | 'Group'
  /** The number of its master; null for none. */
  readonly master?: number | null
  readonly cells: string
  readonly sections: string
  readonly text?: NativeText | null
  readonly members?: readonly string[]
}

/**
 * A shape with its cells before its sections, as the schema wants it. Without a master it is in the
 * style without a look of its own.
 */
export function formatShape(parts: ShapeParts): string {
  const { id, kind = 'Shape', master = null, cells, sections, text, members = [] } = parts
  const origin =
    master === null ? 'LineStyle="0" FillStyle="0" TextStyle="0"' : `Master="${master}"`
  return [
    `<Shape ID="${id}" Type="${kind}" ${origin}>`,
    cells,
    sections,
    text ? formatWords(text) : '',
    members.length === 0 ? '' : `<Shapes>${members.join('')}</Shapes>`,
    '</Shape>',
  ].join('')
}

/** Shape data; rows go by their names. */
export const formatData = (data: ShapeData): string =>
  data.length === 0
    ? ''
    : `<Section N="Property">${data
        .map(
          ({ name, label, value }) =>
            `<Row N="${name}">${formatCell('Value', value, '', 'STR')}${formatCells({ Prompt: '', Label: label, Format: '', SortKey: '', Type: 0, Invisible: 0, Verify: 0 })}</Row>`,
        )
        .join('')}</Section>`

/** What a box is drawn with: its place, its ground and its line, and room for its text. */
function toBoxed(piece: NativeBox, frame: Frame, { language }: ShapeContext, pins?: PinFormulas) {
  const { box, text } = piece
  const room = text && findRoom(text)
  return {
    cells: [
      formatBox(box, frame, pins),
      formatLook(piece),
      room ? formatTextCells(room, box) : '',
    ].join(''),
    sections: (text ? formatTextSections(text, language) : '') + formatRectangle(box, piece.radius),
    text,
  }
}

/** What an element has beside what it draws. */
export type ElementFacts = {
  readonly id: number
  /** The number of its layer; null for none. */
  readonly layer: number | null
  readonly data: ShapeData
  /** Sections of its own, such as the points where lines end. */
  readonly sections: string
  readonly pins?: PinFormulas
}

/**
 * An element as a shape: its own box with text, and what else it draws as members of its group. What
 * has no box of its own is a group of all of it.
 */
export function formatElement(
  element: NativeElement,
  frame: Frame,
  { id, layer, data, sections, pins }: ElementFacts,
  context: ShapeContext,
): string {
  // LibreOffice counts letters wrongly where a text has several looks: each has a shape of its own.
  const pieces = element.pieces.flatMap(splitPiece)
  const [first, ...others] = pieces
  const own = first?.kind === 'box' ? first : null
  const box = own?.box ?? element.box
  const member = layer === null ? '' : formatCell('LayerMember', String(layer))
  const members = (own ? others : pieces).map((piece) => formatPiece(piece, box, member, context))
  const isGroup = members.length > 0
  const boxed = own
    ? toBoxed(own, frame, context, pins)
    : { cells: formatBox(box, frame, pins), sections: '', text: null }
  return formatShape({
    id,
    kind: isGroup ? 'Group' : 'Shape',
    cells: [
      boxed.cells,
      // What is clicked is the whole; its own box and text stand behind its members.
      isGroup ? formatCells({ SelectMode: 0, DisplayMode: 1 }) : '',
      member,
      formatCell('Comment', element.label),
    ].join(''),
    sections: [formatData(data), sections, boxed.sections].join(''),
    text: boxed.text,
    members,
  })
}

function formatPiece(
  piece: NativePiece,
  frame: Frame,
  member: string,
  context: ShapeContext,
): string {
  const id = context.takeId()
  switch (piece.kind) {
    case 'box': {
      const { cells, sections, text } = toBoxed(piece, frame, context)
      return formatShape({ id, cells: cells + member, sections, text })
    }
    case 'path': {
      const { box } = piece
      const cells = formatBox(box, frame) + formatLook(piece) + member
      return formatShape({ id, cells, sections: formatPath(piece, box) })
    }
    case 'words': {
      const { text } = piece
      const room = findRoom(text)
      const cells = formatBox(room, frame) + noLook + formatTextCells(room, room) + member
      return formatShape({ id, cells, sections: formatTextSections(text, context.language), text })
    }
  }
}

const noLook = formatCells({ FillPattern: 0, LinePattern: 0 })

/** A box of one colour behind all else. */
export function formatGround(box: Box, colour: string, { takeId }: ShapeContext): string {
  const look = formatCells({ FillForegnd: colour, FillPattern: 1, LinePattern: 0 })
  const cells = formatBox(box, box) + look
  return formatShape({ id: takeId(), cells, sections: formatRectangle(box) })
}

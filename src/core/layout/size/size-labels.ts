import type { Box, Point, Size } from '#core/kit/geometry.ts'
import { measureText } from '#core/text/measure-text.ts'
import type { Chip, Connection } from '#core/topology/topology.ts'
import type { LaidOutChip } from '../laid-out-topology.ts'
import { chipSpacing, signSpacing } from '../spacing.ts'

const { height, padding, glyph, glyphGap, below, beside, mostInColumn, mostInRow, text } =
  chipSpacing

/** An even whole number, so that a line through the middle of a label lies on a whole pixel. */
const toEven = (length: number) => Math.ceil(length / 2) * 2

/** The sign of a port's family stands before it, and before that what became of it; a number has none. */
function measureChip(chip: Chip): number {
  const sign =
    (chip.family === null ? 0 : glyph + glyphGap) + (chip.isSigned ? signSpacing.room : 0)
  return toEven(padding + sign + measureText(chip.text, text.size, text.weight) + padding)
}

/**
 * Whether the chips of a connection stand in one column; with many of them, half as high, in two; or
 * beside each other.
 */
export type LabelShape = 'tall' | 'wide' | 'flat'

type Stack = { readonly columns: number; readonly rows: number; readonly chipWidth: number }

function stackChips(chips: readonly Chip[], shape: LabelShape): Stack {
  const columns = {
    tall: 1,
    wide: chips.length > mostInColumn ? 2 : 1,
    flat: Math.min(mostInRow, chips.length),
  }[shape]
  return {
    columns,
    rows: Math.ceil(chips.length / columns),
    chipWidth: Math.max(0, ...chips.map(measureChip)),
  }
}

/** All chips of a connection, equally wide. */
function sizeLabel(connection: Connection, shape: LabelShape): Size {
  const { columns, rows, chipWidth } = stackChips(connection.chips, shape)
  return {
    width: columns * chipWidth + (columns - 1) * beside,
    height: rows * height + Math.max(0, rows - 1) * below,
  }
}

/** The shapes that make a difference to a picture with these connections. */
export const listLabelShapes = (connections: readonly Connection[]): readonly LabelShape[] =>
  connections.some((connection) => connection.chips.length > mostInColumn)
    ? ['wide', 'tall']
    : ['wide']

/** The labels' sizes in px of all connections, by the connection's id. */
export const sizeLabels = (
  connections: readonly Connection[],
  shape: LabelShape,
): ReadonlyMap<string, Size> =>
  new Map(connections.map((connection) => [connection.id, sizeLabel(connection, shape)]))

/** Puts the chips into their label, row by row in the given order; a last odd one is centred. */
export function placeChips(connection: Connection, label: Point, shape: LabelShape): LaidOutChip[] {
  const { columns, chipWidth } = stackChips(connection.chips, shape)
  return connection.chips.map((chip, index) => {
    const row = Math.floor(index / columns)
    const inRow = Math.min(columns, connection.chips.length - row * columns)
    const indent = ((columns - inRow) * (chipWidth + beside)) / 2
    const box: Box = {
      x: label.x + indent + (index % columns) * (chipWidth + beside),
      y: label.y + row * (height + below),
      width: chipWidth,
      height,
    }
    return { ...chip, box }
  })
}

import type { Box, Point } from '#core/kit/geometry.ts'
import type { NativePiece, NativeText } from './native-drawing.ts'
import type { PathCommand } from './parse-path.ts'

export const movePoint = (point: Point, by: Point): Point => ({
  x: point.x + by.x,
  y: point.y + by.y,
})

export const moveBox = (box: Box, by: Point): Box => ({ ...box, ...movePoint(box, by) })

const moveText = (text: NativeText, by: Point): NativeText => ({
  ...text,
  box: moveBox(text.box, by),
})

/** The same piece at another place, `by` px further right and down. */
export function movePiece(piece: NativePiece, by: Point): NativePiece {
  switch (piece.kind) {
    case 'box':
      return {
        ...piece,
        box: moveBox(piece.box, by),
        text: piece.text && moveText(piece.text, by),
      }
    case 'path':
      return {
        ...piece,
        box: moveBox(piece.box, by),
        commands: piece.commands.map((command) => moveCommand(command, by)),
      }
    case 'words':
      return { ...piece, text: moveText(piece.text, by) }
  }
}

function moveCommand(command: PathCommand, by: Point): PathCommand {
  switch (command.kind) {
    case 'close':
      return command
    case 'curve':
      return { ...command, control: movePoint(command.control, by), to: movePoint(command.to, by) }
    default:
      return { ...command, to: movePoint(command.to, by) }
  }
}

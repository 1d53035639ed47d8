import type { Point } from '#core/kit/geometry.ts'
import { invariant } from '#core/kit/invariant.ts'

/** A step of a path with absolute places; a curve has its one control point first. */
export type PathCommand =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly control: Point; readonly to: Point }
  | { readonly kind: 'close' }

/** Path data as the scene writes it: M, L, H, V, Q and Z with absolute places, each letter written. */
export function parsePath(data: string): PathCommand[] {
  let at: Point = { x: 0, y: 0 }
  return [...data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, letter = '', rest = '']) => {
    const command = toCommand(letter, (rest.match(/-?[\d.]+/g) ?? []).map(Number), at)
    if (command.kind !== 'close') at = command.to
    return command
  })
}

function toCommand(letter: string, numbers: readonly number[], at: Point): PathCommand {
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers
  switch (letter) {
    case 'M':
      return { kind: 'move', to: { x: first, y: second } }
    case 'L':
      return { kind: 'line', to: { x: first, y: second } }
    case 'H':
      return { kind: 'line', to: { x: first, y: at.y } }
    case 'V':
      return { kind: 'line', to: { x: at.x, y: first } }
    case 'Q':
      return { kind: 'curve', control: { x: first, y: second }, to: { x: third, y: fourth } }
    default:
      invariant(letter === 'Z', `the scene draws no ${letter}`)
      return { kind: 'close' }
  }
}

/** All points that a path names, in their order. */
export const listPoints = (commands: readonly PathCommand[]): Point[] =>
  commands.flatMap((command) => {
    if (command.kind === 'close') return []
    return command.kind === 'curve' ? [command.control, command.to] : [command.to]
  })

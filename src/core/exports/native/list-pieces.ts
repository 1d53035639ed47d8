import { type Box, bottom, boxAround, right } from '#core/kit/geometry.ts'
import type { Shape, TextShape } from '#core/scene/scene.ts'
import { baseline } from '#core/scene/shapes.ts'
import { measureText } from '#core/text/measure-text.ts'
import type { NativeBox, NativeLine, NativePiece, NativeText } from './native-drawing.ts'
import { listPoints, parsePath } from './parse-path.ts'

/** The height of a line of text where nothing stands below it, in shares of the font's size. */
const usualHeight = 1.36

/** Baselines further apart than this, in shares of the font's size, belong to two texts. */
const mostPitch = 1.75

/**
 * The shapes of an element as pieces: lines of text that stand below each other are one text, and
 * the smallest box around a text has it as its own, the first text of several.
 */
export function listPieces(shapes: readonly Shape[]): NativePiece[] {
  const pieces = joinLines(shapes).map(toPiece)
  return ownTexts(pieces)
}

/** A shape that is no text, or lines that are one. */
type Joined = Exclude<Shape, TextShape> | readonly TextShape[]

const isText = (joined: Joined): joined is readonly TextShape[] => Array.isArray(joined)

function joinLines(shapes: readonly Shape[]): Joined[] {
  const joined: Joined[] = []
  for (const shape of shapes) {
    const before = joined.at(-1)
    if (shape.type !== 'text') joined.push(shape)
    else if (before && isText(before) && goesOn(before, shape)) {
      joined.splice(-1, 1, [...before, shape])
    } else joined.push([shape])
  }
  return joined
}

function goesOn(lines: readonly TextShape[], { at, anchor, size }: TextShape): boolean {
  const last = lines.at(-1)
  if (!last || last.anchor !== anchor || last.at.x !== at.x) return false
  const pitch = at.y - last.at.y
  return pitch > 0 && pitch <= Math.max(size, last.size) * mostPitch
}

function toPiece(joined: Joined): NativePiece {
  if (isText(joined)) return { kind: 'words', text: toText(joined) }
  const { fill, stroke, strokeWidth, dash } = joined
  const outline = { stroke, strokeWidth, dash }
  if (joined.type === 'rect') {
    const { box, radius } = joined
    return { kind: 'box', box, radius, fill: joined.fill, ...outline, text: null }
  }
  const commands = parsePath(joined.data)
  const box = boxAround(listPoints(commands).map((point) => ({ ...point, width: 0, height: 0 })))
  return { kind: 'path', box, commands, fill, ...outline }
}

function toText(shapes: readonly TextShape[]): NativeText {
  const [first] = shapes
  const lines = shapes.map(({ text, size, weight, fill, at }, index): NativeLine => {
    const above = shapes[index - 1]
    const height = above ? at.y - above.at.y : Math.round(size * usualHeight)
    return { text, size, weight, fill, height }
  })
  const width = Math.max(...lines.map(({ text, size, weight }) => measureText(text, size, weight)))
  const align = first?.anchor ?? 'start'
  const shift = { start: 0, middle: width / 2, end: width }[align]
  return {
    box: {
      x: (first?.at.x ?? 0) - shift,
      y: first ? first.at.y - baseline(0, lines[0]?.height ?? 0, first.size) : 0,
      width,
      height: lines.reduce((total, { height }) => total + height, 0),
    },
    align,
    lines,
  }
}

/** Gives each text to the smallest box around its start that was drawn before and has none yet. */
function ownTexts(pieces: readonly NativePiece[]): NativePiece[] {
  const made: NativePiece[] = []
  for (const piece of pieces) {
    const owner = piece.kind === 'words' ? findOwner(made, piece.text.box) : null
    if (owner && piece.kind === 'words') {
      made.splice(made.indexOf(owner), 1, { ...owner, text: piece.text })
    } else made.push(piece)
  }
  return made
}

function findOwner(pieces: readonly NativePiece[], text: Box): NativeBox | null {
  const around = pieces.flatMap((piece) =>
    piece.kind === 'box' && holds(piece.box, text) ? [piece] : [],
  )
  const least = around.reduce<NativeBox | null>(
    (smallest, piece) => (smallest && smallest.box.width <= piece.box.width ? smallest : piece),
    null,
  )
  return least?.text === null ? least : null
}

const holds = (box: Box, text: Box): boolean =>
  text.x >= box.x && text.x < right(box) && text.y >= box.y && bottom(text) <= bottom(box)

import type { NativeLine, NativePiece, NativeText } from './native-drawing.ts'

/** The lines of a text that look alike and stand below each other, for programs with one look a text. */
export function splitText({ box, align, lines }: NativeText): NativeText[] {
  const runs: NativeText[] = []
  let top = box.y
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && isAlike(last.lines.at(-1), line)) {
      const height = last.box.height + line.height
      runs.splice(-1, 1, { ...last, box: { ...last.box, height }, lines: [...last.lines, line] })
    } else runs.push({ box: { ...box, y: top, height: line.height }, align, lines: [line] })
    top += line.height
  }
  return runs
}

/** A piece whose text looks alike, and behind it what else was written there. */
export function splitPiece(piece: NativePiece): NativePiece[] {
  if (piece.kind === 'path' || piece.text === null) return [piece]
  const [first = null, ...others] = splitText(piece.text)
  const words = others.map((text): NativePiece => ({ kind: 'words', text }))
  if (piece.kind === 'box') return [{ ...piece, text: first }, ...words]
  return first ? [{ kind: 'words', text: first }, ...words] : []
}

const isAlike = (a: NativeLine | undefined, b: NativeLine): boolean =>
  a?.size === b.size && a.weight === b.weight && a.fill === b.fill

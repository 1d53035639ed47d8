import type { NativeDrawing } from '#core/exports/native/native-drawing.ts'
import type { Point } from '#core/kit/geometry.ts'

/** A piece of text where it begins, at the middle of its height. */
export type SeenText = Point & { readonly words: string }

type Pair = { readonly seen: Point; readonly wanted: Point }

/**
 * Texts of a page in px of the picture. A program makes the picture as large as its page takes, so
 * size and place are those at which most of what is written only once stands where it should.
 */
export function fitTexts(texts: readonly SeenText[], drawing: NativeDrawing): SeenText[] {
  const pairs = findPairs(texts, drawing)
  const seen = meanOf(pairs.map((pair) => pair.seen))
  const wanted = meanOf(pairs.map((pair) => pair.wanted))
  const spread = (of: (pair: Pair) => readonly [Point, Point]) =>
    pairs.map(of).reduce((sum, [a, b]) => sum + (a.x - seen.x) * b.x + (a.y - seen.y) * b.y, 0)
  const scale =
    spread((pair) => [pair.seen, move(pair.wanted, wanted)]) /
    spread((pair) => [pair.seen, move(pair.seen, seen)])
  return texts.map(({ words, x, y }) => ({
    words,
    x: wanted.x + (x - seen.x) * scale,
    y: wanted.y + (y - seen.y) * scale,
  }))
}

const move = (point: Point, by: Point): Point => ({ x: point.x - by.x, y: point.y - by.y })

const meanOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})

/** What the picture says once, and the page, too. */
function findPairs(texts: readonly SeenText[], drawing: NativeDrawing): Pair[] {
  const lines = [...drawing.zones, ...drawing.hosts, ...drawing.labels].flatMap(({ pieces }) => {
    const text = pieces[0]?.kind === 'box' ? pieces[0].text : null
    const [first] = text?.lines ?? []
    if (!text || !first || text.align !== 'start') return []
    return [{ words: first.text, x: text.box.x, y: text.box.y + first.height / 2 }]
  })
  return lines.flatMap((line) => {
    const isSame = ({ words }: SeenText) => words.trim() === line.words
    const [found, ...others] = texts.filter(isSame)
    return found && others.length === 0 && lines.filter(isSame).length === 1
      ? [{ seen: found, wanted: line }]
      : []
  })
}

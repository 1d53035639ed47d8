import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOverlaps, type Span } from './find-overlaps.ts'

const anySpan = fc
  .record({
    bits: fc.constantFrom<32 | 128>(32, 128),
    from: fc.bigInt(0n, 60n),
    length: fc.bigInt(0n, 12n),
    side: fc.constantFrom('a', 'b', 'c'),
  })
  .map(({ bits, from, length, side }): Span => ({ bits, from, to: from + length, side }))

const meets = (a: Span, b: Span): boolean =>
  a.side !== b.side && a.bits === b.bits && a.from <= b.to && b.from <= a.to

test('exactly those are found that overlap one of another side, beside those that they overlap', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 14 }), (spans) => {
      const groups = findOverlaps(spans)
      const expected = spans.filter((one) => spans.some((other) => meets(one, other)))
      expect(new Set(groups.flat())).toEqual(new Set(expected))
      expect(groups.flat()).toHaveLength(expected.length)
      for (const group of groups) {
        for (const one of group) {
          expect(group.filter((other) => meets(one, other)).length).toBeGreaterThan(0)
          expect(spans.filter((other) => meets(one, other) && !group.includes(other))).toEqual([])
        }
      }
    }),
    { numRuns: 500 },
  )
})

/** How often the start of any span is read. */
function countReads(count: number, spanOf: (index: number) => Span): number {
  let reads = 0
  const spans = Array.from({ length: count }, (_, index): Span => {
    const { from, ...span } = spanOf(index)
    return {
      ...span,
      get from() {
        reads += 1
        return from
      },
    }
  })
  findOverlaps(spans)
  return reads
}

test('ten times as many spans are not looked at a hundred times as often', () => {
  const all = (index: number): Span => ({ bits: 32, from: 0n, to: 9n, side: String(index) })
  const mixed = (index: number): Span => {
    const from = BigInt((index * 7919) % 1009)
    return { bits: 32, from, to: from + 40n, side: String(index % 9) }
  }
  for (const spanOf of [all, mixed]) {
    expect(countReads(2000, spanOf)).toBeLessThan(20 * countReads(200, spanOf))
  }
})

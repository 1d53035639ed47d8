import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GroupStretch, listDrawn, listStretches, type Stretch } from './list-stretches.ts'

const isRow = (stretch: Stretch) => stretch.kind === 'row'

const heightOf = (stretch: GroupStretch | Stretch, heights: readonly number[]): number => {
  if (stretch.kind === 'room') return stretch.height
  if (stretch.kind === 'row') return heights[stretch.place] ?? 0
  return stretch.stretches.reduce((sum, inner) => sum + heightOf(inner, heights), 0)
}

/** Groups, heights of their rows, and some places among them. */
const tables = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 })
  .chain((groups) => {
    const all = groups.reduce((sum, rows) => sum + rows, 0)
    return fc.record({
      groups: fc.constant(groups),
      heights: fc.array(fc.integer({ min: 20, max: 90 }), { minLength: all, maxLength: all }),
      wanted: fc.uniqueArray(fc.integer({ min: 0, max: all - 1 })),
    })
  })

test('only what is wanted is drawn, and the first row of each group that has any of it', () => {
  expect(listDrawn([4, 5], [2, 6, 3])).toEqual([2, 4, 5])
  expect(listDrawn([9, 0], [2, 6, 3])).toEqual([0, 8, 9])
  expect(listDrawn([], [2, 6])).toEqual([])
})

test('rows out of view leave their room, inside of groups and between them', () => {
  expect(listStretches([3, 5], [3, 4, 2], (place) => place * 10)).toEqual([
    { kind: 'room', before: 0, height: 30 },
    {
      kind: 'group',
      group: 1,
      stretches: [
        { kind: 'row', place: 3 },
        { kind: 'room', before: 4, height: 10 },
        { kind: 'row', place: 5 },
        { kind: 'room', before: 6, height: 10 },
      ],
    },
    { kind: 'room', before: 7, height: 20 },
  ])
})

test('rows and rooms are as high as all rows, and each drawn row stands once, in order', () => {
  fc.assert(
    fc.property(tables, ({ groups, heights, wanted }) => {
      const topOf = (place: number) => heights.slice(0, place).reduce((sum, one) => sum + one, 0)
      const drawn = listDrawn(wanted, groups)
      const stretches = listStretches(drawn, groups, topOf)
      const height = stretches.reduce((sum, stretch) => sum + heightOf(stretch, heights), 0)
      expect(height).toBe(topOf(heights.length))
      const inside = stretches.flatMap((one) => (one.kind === 'group' ? one.stretches : []))
      const rows = inside.filter(isRow).map(({ place }) => place)
      expect(rows).toEqual(drawn)
      expect(wanted.every((place) => rows.includes(place))).toBe(true)
    }),
  )
})

import { expect, test } from 'vitest'
import { boxAround, boxOf, overlaps, segmentsOf, straightenPoints } from './geometry.ts'

test('doubled points and points on a straight piece go, bends stay', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 30 },
  ]
  expect(straightenPoints(points)).toEqual([
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 30 },
  ])
})

test('points nearer than anyone sees are one point', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 0.04 },
  ]
  expect(straightenPoints(points)).toEqual(points.slice(0, 2))
})

const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 })

test.each([
  [10, 0],
  [-10, 0],
  [0, 10],
  [0, -10],
])(
  'a box that is moved by %i, %i shares an edge alone, and comes nearer than any margin',
  (x, y) => {
    expect(overlaps(box(0, 0), box(x, y))).toBe(false)
    expect(overlaps(box(0, 0), box(x * 0.9, y * 0.9))).toBe(true)
    expect(overlaps(box(0, 0), box(x * 1.5, y * 1.5), 5)).toBe(false)
    expect(overlaps(box(0, 0), box(x * 1.4, y * 1.4), 5)).toBe(true)
  },
)

test('a box around others is as small as it can be; around none it is empty', () => {
  expect(boxAround([box(5, 20), box(-5, 40)])).toEqual({ x: -5, y: 20, width: 20, height: 30 })
  expect(boxAround([])).toEqual({ x: 0, y: 0, width: 0, height: 0 })
})

test('a piece of a line has the same box in either direction', () => {
  const [piece] = segmentsOf([
    { x: 30, y: 5 },
    { x: 10, y: 5 },
  ])
  expect(piece && boxOf(piece)).toEqual({ x: 10, y: 5, width: 20, height: 0 })
  expect(segmentsOf([{ x: 0, y: 0 }])).toEqual([])
})

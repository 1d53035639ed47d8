import { expect, test } from 'vitest'
import type { DraftLine } from '../draft.ts'
import { listStraighterLines } from './list-straighter-lines.ts'

function aLine(points: readonly (readonly [number, number])[], labelAt: number): DraftLine {
  const label = { x: 60, y: labelAt - 10, width: 80, height: 20 }
  const at = points.map(([x, y]) => ({ x, y }))
  return { id: 'a>b', source: 'a', destination: 'b', points: at, label }
}
const pointsOf = (line: DraftLine | undefined) => line?.points.map(({ x, y }) => [x, y])

test('a straight line cannot become straighter', () => {
  expect(
    listStraighterLines(
      aLine(
        [
          [0, 50],
          [200, 50],
        ],
        50,
      ),
    ),
  ).toEqual([])
})

test('a short jog before the label goes when the line moves to the level behind it', () => {
  const jog = aLine(
    [
      [0, 60],
      [40, 60],
      [40, 50],
      [200, 50],
    ],
    50,
  )
  const candidates = listStraighterLines(jog)
  expect(candidates.map(pointsOf)).toContainEqual([
    [0, 50],
    [200, 50],
  ])
})

test('the label moves with its line', () => {
  const jog = aLine(
    [
      [0, 60],
      [40, 60],
      [40, 50],
      [200, 50],
    ],
    50,
  )
  const moved = listStraighterLines(jog).find((line) => line.points[0]?.y === 60)
  expect(pointsOf(moved)).toEqual([
    [0, 60],
    [200, 60],
  ])
  expect(moved?.label.y).toBe(50)
})

test('a step of more than 80 px stays', () => {
  expect(
    listStraighterLines(
      aLine(
        [
          [0, 50],
          [160, 50],
          [160, 140],
          [200, 140],
        ],
        50,
      ),
    ),
  ).toEqual([])
})

test('two steps in a row become one', () => {
  const stairs = aLine(
    [
      [0, 50],
      [160, 50],
      [160, 80],
      [180, 80],
      [180, 110],
      [220, 110],
    ],
    50,
  )
  const merged = listStraighterLines(stairs)
  expect(merged.map(pointsOf)).toContainEqual([
    [0, 50],
    [160, 50],
    [160, 110],
    [220, 110],
  ])
})

test('a bare piece at a card moves to the level beside it', () => {
  const step = aLine(
    [
      [0, 50],
      [160, 50],
      [160, 110],
      [200, 110],
    ],
    50,
  )
  expect(listStraighterLines(step).map(pointsOf)).toEqual([
    [
      [0, 50],
      [200, 50],
    ],
  ])
})

test('a step that would leave the label beside the line is not offered', () => {
  const stairs = aLine(
    [
      [0, 20],
      [20, 20],
      [20, 150],
      [160, 150],
      [160, 240],
      [220, 240],
    ],
    150,
  )
  expect(listStraighterLines(stairs)).toEqual([])
})

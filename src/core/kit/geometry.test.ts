import { expect, test } from 'vitest'
import { straightenPoints } from './geometry.ts'

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

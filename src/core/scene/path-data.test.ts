import { expect, test } from 'vitest'
import { arrowHead, formatNumber, roundedLine, shortenedEnd } from './path-data.ts'

const corner = [
  { x: 0, y: 0 },
  { x: 20, y: 0 },
  { x: 20, y: 30 },
]

test('numbers have at most two decimals and no trailing noughts', () => {
  expect([12, 0.5, 0.126, 1 / 3, -0.001].map(formatNumber)).toEqual([
    '12',
    '0.5',
    '0.13',
    '0.33',
    '0',
  ])
})

test('a corner is rounded by the radius, or by half of the shorter piece where that is less', () => {
  expect(roundedLine(corner, 6)).toBe('M0 0L14 0Q20 0 20 6L20 30')
  expect(roundedLine(corner, 50)).toBe('M0 0L10 0Q20 0 20 10L20 30')
  expect(roundedLine(corner.slice(0, 2), 6)).toBe('M0 0L20 0')
  expect(roundedLine([], 6)).toBe('')
})

test('an arrow head has its tip at the end of the line, and points along its last piece', () => {
  expect(arrowHead(corner, 9, 8)).toBe('M20 30L16 21L24 21Z')
  expect(arrowHead(corner.slice(0, 1), 9, 8)).toBe('')
})

test('a line is shortened at its end alone', () => {
  expect(shortenedEnd(corner, 8)).toEqual([...corner.slice(0, 2), { x: 20, y: 22 }])
  expect(shortenedEnd(corner.slice(0, 1), 8)).toEqual(corner.slice(0, 1))
})

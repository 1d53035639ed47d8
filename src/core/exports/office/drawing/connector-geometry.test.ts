import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Point, straightenPoints } from '#core/kit/geometry.ts'
import { readConnectors } from '#core/testing/connector-presets.ts'
import { findConnectorGeometry } from './connector-geometry.ts'
import { formatConnector } from './format-geometry.ts'

const length = fc.integer({ min: -4_000_000, max: 4_000_000 }).filter((one) => Math.abs(one) > 9525)

/** A line of level and upright pieces in turn; one that comes back to where it started is included. */
const route = fc
  .tuple(fc.boolean(), fc.array(length, { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([isUpright, lengths, comesBack]) => {
    const points: Point[] = [{ x: 6_000_000, y: 3_000_000 }]
    for (const [index, step] of lengths.entries()) {
      const { x, y } = points.at(-1) ?? { x: 0, y: 0 }
      // The third piece of a line of four points may end where the first one started.
      const long = comesBack && index === 2 ? -(lengths[0] ?? 0) : step
      points.push((index % 2 === 0) === isUpright ? { x, y: y + long } : { x: x + long, y })
    }
    return straightenPoints(points)
  })
  .filter((points) => points.length > 1)

const write = (points: readonly Point[]): string => {
  const found = findConnectorGeometry(points)
  return found ? `<p:cxnSp>${formatConnector(found)}</p:cxnSp>` : ''
}

/** About a tenth of a px: what a frame without width costs, and what shares and places are rounded to. */
const tolerance = 1050

test('the formulas of the preset draw the line that it was found for', () => {
  fc.assert(
    fc.property(route, (points) => {
      const [drawn] = readConnectors(write(points))
      expect(drawn?.points).toHaveLength(points.length)
      for (const [index, point] of points.entries()) {
        expect(Math.abs((drawn?.points[index]?.x ?? 0) - point.x)).toBeLessThanOrEqual(tolerance)
        expect(Math.abs((drawn?.points[index]?.y ?? 0) - point.y)).toBeLessThanOrEqual(tolerance)
      }
    }),
    { numRuns: 500 },
  )
})

test('every share is a whole number of 32 bits', () => {
  fc.assert(
    fc.property(route, (points) => {
      for (const value of findConnectorGeometry(points)?.adjusts ?? []) {
        expect(Number.isInteger(value) && Math.abs(value) < 2 ** 31).toBe(true)
      }
    }),
  )
})

test('no preset has five bends', () => {
  const steps = [0, 1, 2, 3, 4, 5, 6].map((step) => ({
    x: Math.ceil(step / 2) * 10_000,
    y: Math.floor(step / 2) * 10_000,
  }))
  expect(findConnectorGeometry(steps)).toBeNull()
  expect(findConnectorGeometry(steps.slice(1))?.preset).toBe('bentConnector5')
})

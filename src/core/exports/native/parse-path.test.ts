import { expect, test } from 'vitest'
import { familyPictograms, hostPictograms, placePictogram } from '#core/scene/pictograms.ts'
import { listPoints, parsePath } from './parse-path.ts'

test('level and upright lines go on from where the pen is', () => {
  expect(parsePath('M1 2H5V-6.5L7 8Q9 10 11 12Z')).toEqual([
    { kind: 'move', to: { x: 1, y: 2 } },
    { kind: 'line', to: { x: 5, y: 2 } },
    { kind: 'line', to: { x: 5, y: -6.5 } },
    { kind: 'line', to: { x: 7, y: 8 } },
    { kind: 'curve', control: { x: 9, y: 10 }, to: { x: 11, y: 12 } },
    { kind: 'close' },
  ])
})

test('every pictogram stays on its grid', () => {
  for (const pictogram of Object.values({ ...hostPictograms, ...familyPictograms })) {
    const points = listPoints(parsePath(placePictogram(pictogram, { x: 0, y: 0 }, 16)))
    expect(points.length).toBeGreaterThan(1)
    for (const { x, y } of points) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(Math.max(x, y)).toBeLessThanOrEqual(16)
    }
  }
})

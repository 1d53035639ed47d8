import { expect, test } from 'vitest'
import { isUpright } from './is-upright.ts'

test('a picture that is wide or square stays on a landscape page, a high one gets an upright one', () => {
  expect(isUpright({ width: 1600, height: 900 })).toBe(false)
  expect(isUpright({ width: 1200, height: 900 })).toBe(false)
  expect(isUpright({ width: 900, height: 900 })).toBe(true)
  expect(isUpright({ width: 900, height: 1600 })).toBe(true)
})

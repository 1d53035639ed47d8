import { expect, test } from 'vitest'
import { findNext } from './find-next.ts'

test('the next number is found in turn', () => {
  expect([null, 1, 4, 9].map((at) => findNext([2, 4, 9], at, 1))).toEqual([2, 2, 9, 2])
  expect([null, 1, 4, 9].map((at) => findNext([2, 4, 9], at, -1))).toEqual([9, 9, 2, 4])
  expect(findNext([], 3, 1)).toBeNull()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanName, longestName } from './clean-name.ts'

test.each([
  ['  HQ \n clients ', 'HQ clients'],
  ['a \u0000 b', 'a b'],
  ['\ud800x\u0007', 'x'],
  ['Plant\u202egnp\u202c', 'Plantgnp'],
  ['a \u2066 \u061cb\u200e', 'a b'],
  ['مرحبا', 'مرحبا'],
  ['x'.repeat(longestName), 'x'.repeat(longestName)],
  ['x'.repeat(longestName + 1), null],
])('%j as a name', (text, name) => {
  expect(cleanName(text)).toBe(name)
})

test('a clean name is as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = cleanName(text)
      expect(name === null ? null : cleanName(name)).toBe(name)
    }),
    { numRuns: 2_000 },
  )
})

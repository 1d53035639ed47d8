import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { asciiText } from './ascii-text.ts'

test('a comment keeps letters and plain signs', () => {
  expect(asciiText('E2, E5: General communication (agents -> server)', 80)).toBe(
    'E2, E5: General communication (agents -> server)',
  )
  expect(asciiText('Büro «Süd» “x” $(reboot) `id`?\n#;|&', 80)).toBe('Buro Sud x (reboot) id')
  expect(asciiText('abc defgh', 7)).toBe('abc...')
  expect(asciiText('abc defgh', 9)).toBe('abc defgh')
  expect(asciiText('abcdefgh', 7)).toBe('abcd...')
})

test('no text brings a sign that some device reads as more than a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(asciiText(text, 100)).toMatch(/^[A-Za-z\d ()+,./:=>_-]{0,100}$/)
    }),
  )
})

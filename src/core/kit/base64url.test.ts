import * as fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { decodeBase64url, encodeBase64url } from './base64url.ts'

// The examples of RFC 4648, section 10, without padding, and the two letters of the URL alphabet.
test.each([
  ['', ''],
  ['f', 'Zg'],
  ['fo', 'Zm8'],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg'],
  ['fooba', 'Zm9vYmE'],
  ['foobar', 'Zm9vYmFy'],
  ['>>>???', 'Pj4-Pz8_'],
])('%j is written as %j and read again', (text, written) => {
  expect(encodeBase64url(strToU8(text))).toBe(written)
  expect(decodeBase64url(written)).toEqual(strToU8(text))
})

test('any bytes are read as they were written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(decodeBase64url(encodeBase64url(bytes))).toEqual(bytes)
    }),
  )
})

test.each(['Z', 'Zm9vY', 'Zg==', 'Zm 9v', 'Zm+v', 'Zm/v', 'Zmév'])('%j is none', (text) => {
  expect(decodeBase64url(text)).toBeNull()
})

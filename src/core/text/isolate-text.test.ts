import { expect, test } from 'vitest'
import { isolateText } from './isolate-text.ts'

test.each([
  ['Plant', 'Plant'],
  ['本社', '本社'],
  ['מפעל', '\u2068מפעל\u2069'],
  ['مرحبا \u2069\u202eabc', '\u2068مرحبا abc\u2069'],
  ['\u202egnp', 'gnp'],
])('%j stands between other words as %j', (text, isolated) => {
  expect(isolateText(text)).toBe(isolated)
})

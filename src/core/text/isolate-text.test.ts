import { expect, test } from 'vitest'
import { isolateText } from './isolate-text.ts'

test.each([
  ['Plant', 'Plant'],
  ['本社', '本社'],
  ['מפעל', '\u2068מפעל\u2069'],
  ['مرحبا \u2069\u202eabc', '\u2068مرحبا abc\u2069'],
  ['\u202egnp', 'gnp'],
  // A part of a sentence in which names are isolated.
  ['\u2068מפעל\u2069 moved to \u2068מחסן\u2069', '\u2068מפעל\u2069 moved to \u2068מחסן\u2069'],
  ['\u2068מפעל\u2069 מחסן', '\u2068מפעל מחסן\u2069'],
  ['\u2068\u202eabc\u2069', 'abc'],
])('%j stands between other words as %j', (text, isolated) => {
  expect(isolateText(text)).toBe(isolated)
})

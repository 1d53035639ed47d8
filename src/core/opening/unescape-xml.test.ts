import { expect, test } from 'vitest'
import { escapeXml } from '../exports/svg/escape-xml.ts'
import { unescapeXml } from './unescape-xml.ts'

test('what was escaped comes back', () => {
  const text = `<a b="c" d='e'>&amp; two\nlines\tand 😀`
  expect(unescapeXml(escapeXml(text))).toBe(text)
})

test('entities are read by name and by number, in either notation', () => {
  expect(unescapeXml('&lt;&gt;&amp;&quot;&apos;')).toBe('<>&"\'')
  expect(unescapeXml('&#65;&#x41;&#X41;&#128512;')).toBe('AAA😀')
})

test('the last character there is can be written, one beyond stays as it stands', () => {
  expect(unescapeXml('&#x10ffff;')).toBe('\u{10ffff}')
  expect(unescapeXml('&#x110000;&nbsp;&#;&x;')).toBe('&#x110000;&nbsp;&#;&x;')
})

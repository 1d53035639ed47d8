import { expect, test } from 'vitest'
import { escapeXml } from './escape-xml.ts'

test('signs of the language become entities, also those that end an attribute', () => {
  expect(escapeXml(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;')
})

test('breaks and tabs are kept where a reader would make them spaces', () => {
  expect(escapeXml('a\nb\rc\td')).toBe('a&#10;b&#13;c&#9;d')
})

test('what XML cannot hold is replaced, letters beyond the first plane are not', () => {
  expect(escapeXml('a\u0000b\u001fc\ufffed\uffff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd')
  expect(escapeXml('\ud83d')).toBe('\ufffd')
  expect(escapeXml('😀本')).toBe('😀本')
})

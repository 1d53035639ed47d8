import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test.each([
  ['', 'portscape.svg'],
  ['Head office', 'Head office.svg'],
  ['本社（東京）', '本社（東京）.svg'],
  ['../../etc/passwd', 'etc passwd.svg'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.svg'],
  ['CON', '_CON.svg'],
  ['nul.txt', '_nul.txt.svg'],
  ['Com1', '_Com1.svg'],
  ['か\u3099', 'が.svg'],
  ['console', 'console.svg'],
  ['two\nlines', 'two lines.svg'],
  ['ends with dots...', 'ends with dots.svg'],
  ['\u202egnp.exe', 'gnp.exe.svg'],
  ['...', 'portscape.svg'],
  ['👩‍💻 desk', '👩‍💻 desk.svg'],
])('%j becomes a name that every system accepts', (title, name) => {
  expect(fileName(title, 'svg')).toBe(name)
})

test('a long title is shortened by letters, not by halves of them', () => {
  expect(fileName('😀'.repeat(100), 'svg')).toBe(`${'😀'.repeat(80)}.svg`)
})

import { expect, test } from 'vitest'
import { toOneLine } from './to-one-line.ts'

test('breaks, tabs and runs of spaces become one space, and none at either end', () => {
  expect(toOneLine('\n Head  office\r\n\tTokyo\n')).toBe('Head office Tokyo')
  expect(toOneLine('\u3000本社\u3000東京\u3000')).toBe('本社 東京')
  expect(toOneLine(' \n ')).toBe('')
})

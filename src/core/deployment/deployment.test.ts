import { expect, test } from 'vitest'
import { titleSchema } from './deployment.ts'

const isTitle = (text: string): boolean => titleSchema.safeParse(text).success

test('a title has no sign that a format could not carry, and at most 200 of the others', () => {
  expect(isTitle('a\tb\nc 👩‍💻')).toBe(true)
  for (const sign of ['\u0000', '\u0008', '\u000b', '\u001f', '\u007f', '\ufffe', '\ud800']) {
    expect(isTitle(`a${sign}b`)).toBe(false)
  }
  expect([200, 201].map((length) => isTitle('x'.repeat(length)))).toEqual([true, false])
})

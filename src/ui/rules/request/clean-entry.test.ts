import { expect, test } from 'vitest'
import { longestRequestText, requestSchemas } from '#core/deployment/change-request.ts'
import { cleanEntry } from './clean-entry.ts'

const hostile = ['a\u0000b\u007fc\r\nd\te\ud800f\uffff', `${'x'.repeat(longestRequestText - 1)}😀`]

test('a field of one line has no breaks, one of several keeps them', () => {
  expect(hostile.map((text) => cleanEntry(text, false).slice(-12))).toEqual([
    'abc  d ef',
    'x'.repeat(12),
  ])
  expect(cleanEntry('a\r\nb\rc\n\td', true)).toBe('a\nb\nc\n\td')
})

test.each([true, false])('what is left can be held (%s)', (isLong) => {
  for (const text of hostile) {
    expect(requestSchemas.reason.safeParse(cleanEntry(text, isLong)).success).toBe(true)
  }
})

import { expect, test } from 'vitest'
import { languages } from './language.ts'
import { laterMessagesFor, laterShownMessagesFor } from './later-messages.ts'

const factory = '\u05de\u05e4\u05e2\u05dc'

test('names that are written from right to left stand for themselves in a sentence', () => {
  const messages = laterShownMessagesFor('en')
  expect(messages['changes.host-moved'](factory, 'DMZ')).toBe(`\u2068${factory}\u2069 moved to DMZ`)
  expect(messages['view.list'](['HQ', factory])).toBe(`HQ, \u2068${factory}\u2069`)
  expect(messages['changes.sentence'](messages['changes.host-moved'](factory, 'DMZ'), '')).toBe(
    `\u2068${factory}\u2069 moved to DMZ.`,
  )
  expect(messages['changes.host-moved']('\u202egnp', 'DMZ')).toBe('gnp moved to DMZ')
})

test.each(languages)('what has no such names is said as it is: %s', (language) => {
  const [shown, bare] = [laterShownMessagesFor(language), laterMessagesFor(language)]
  expect(shown['changes.host-moved']('HQ', 'DMZ')).toBe(bare['changes.host-moved']('HQ', 'DMZ'))
  expect(shown['app.name']).toBe(bare['app.name'])
  // The same function each time, so that what is drawn with it is not drawn anew.
  expect(shown['view.list']).toBe(shown['view.list'])
})

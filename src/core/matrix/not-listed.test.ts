import { expect, test } from 'vitest'
import { languages } from '#core/messages/language.ts'
import { notListed } from './not-listed.ts'

test('what the list leaves out names its page, in both languages', () => {
  expect(new Set(notListed.map(({ id }) => id)).size).toBe(notListed.length)
  for (const { name, text, address } of notListed) {
    expect(new URL(address).protocol).toBe('https:')
    for (const language of languages) {
      expect(name[language]).not.toBe('')
      expect(text[language]).not.toBe('')
    }
  }
})

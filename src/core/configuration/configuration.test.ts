import { expect, test } from 'vitest'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { choices, configurationSchema, isChoiceKey, optionKeys } from './configuration.ts'
import { defaultConfiguration } from './default-configuration.ts'
import { formatValue } from './format-value.ts'

const isPossible = (change: object): boolean =>
  configurationSchema.safeParse({ ...defaultConfiguration, ...change }).success

test('a port is a whole number from 1 to 65535', () => {
  const possible = [0, 1, 65_535, 65_536, 443.5].map((port) => isPossible({ 'sql-port': port }))
  expect(possible).toEqual([false, true, true, false, false])
})

test('a setting that is not known is none', () => {
  expect(isPossible({ colour: 'red' })).toBe(false)
})

test('every value of every option has a word of its own, in each language', () => {
  for (const language of languages) {
    const messages = messagesFor(language)
    for (const key of optionKeys) {
      if (!isChoiceKey(key)) continue
      const words = choices[key].map((value) => formatValue(key, value, messages))
      expect(new Set(words).size, key).toBe(words.length)
      for (const value of choices[key]) expect(words, key).not.toContain(value)
    }
    expect(formatValue('agent-port', 21_112, messages)).toBe('21112')
  }
})

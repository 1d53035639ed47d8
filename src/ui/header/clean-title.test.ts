import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleSchema } from '#core/deployment/deployment.ts'
import { cleanTitle } from './clean-title.ts'

test('whatever is typed or pasted becomes a possible title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 260 }), (text) => {
      expect(titleSchema.safeParse(cleanTitle(text)).success).toBe(true)
    }),
  )
})

test('a title in use stays as it is', () => {
  expect(cleanTitle('本社 – Apex One (DR) 🏢')).toBe('本社 – Apex One (DR) 🏢')
})

test('pasted lines become one line', () => {
  expect(cleanTitle('Head office\nApex One\tA')).toBe('Head office Apex One A')
})

import { expect, test } from 'vitest'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { formatRemedy } from './format-remedy.ts'

const messages = laterMessagesFor('en')
const gathered = { gathered: true, unfolded: [] }
const placed = (smallestText: number) => ({ size: { width: 100, height: 100 }, smallestText })
const remedyOf = (
  smallestText: number,
  ports: 'chips' | 'callouts' = 'chips',
  place: 'slide' | 'a4-portrait' = 'slide',
) => formatRemedy({ ports, place, shown: gathered }, placed(smallestText), messages)

test('text that is read says nothing, small text only what is larger', () => {
  expect(remedyOf(6)).toBe('')
  expect(remedyOf(5.9)).toBe(
    messages['export.preview.small'](messages['export.preview.larger.part']),
  )
})

test('text that nobody reads says its size, never rounded up, and what to do', () => {
  expect(remedyOf(3.99)).toContain('3.9 pt')
  expect(remedyOf(0.34)).toContain(messages['export.preview.larger.part'])
  expect(remedyOf(0.34)).toContain(messages['export.place.free'])
})

test('each page suits what makes pictures wide or high', () => {
  expect(remedyOf(5, 'callouts', 'slide')).toContain(messages['export.preview.larger.ports'])
  expect(remedyOf(5, 'chips', 'a4-portrait')).toContain(messages['export.preview.larger.numbers'])
  expect(remedyOf(5, 'callouts', 'a4-portrait')).toContain(messages['export.preview.larger.part'])
})

test('a picture of two deployments has no part and no numbers to be larger with', () => {
  const saidAt = (place: 'a4-portrait' | null) =>
    formatRemedy({ ports: null, place, shown: gathered }, placed(5), messages)
  expect(saidAt('a4-portrait')).toContain(messages['export.preview.larger.compared'])
  expect(saidAt(null)).toContain(messages['export.preview.larger.compared-on-pages'])
})

test.each(languages)('what is said names the place that it offers (%s)', (language) => {
  const words = laterMessagesFor(language)
  const said = formatRemedy({ ports: 'chips', place: 'slide', shown: gathered }, placed(1), words)
  expect(said).toContain(words['export.place.free'])
})

test('where like hosts stand apart, or paper is small, what nobody reads says what helps', () => {
  const saidOf = (look: object, smallestText = 1) =>
    formatRemedy(
      { ports: 'chips', place: null, shown: gathered, ...look },
      placed(smallestText),
      messages,
    )
  const { 'export.preview.larger.gathered': gather, 'export.preview.larger.paper': paper } =
    messages
  expect(saidOf({})).not.toContain(gather)
  expect(saidOf({ shown: { gathered: false, unfolded: [] } })).toContain(gather)
  expect(saidOf({ shown: { gathered: true, unfolded: ['agent'] } })).toContain(gather)
  expect(saidOf({})).not.toContain(paper)
  expect(saidOf({ hasLargerPaper: true })).toContain(paper)
  expect(saidOf({ hasLargerPaper: true }, 5)).not.toContain(paper)
})

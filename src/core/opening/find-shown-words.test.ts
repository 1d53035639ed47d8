import { expect, test } from 'vitest'
import { findShownWords } from './find-shown-words.ts'

test('runs of a paragraph are one text, paragraphs and cells are lines', () => {
  const notes = '<a:p><a:r><a:t>https://p.example/#v</a:t></a:r><a:r><a:t>=1</a:t></a:r></a:p>'
  expect(findShownWords(`${notes}<a:p><a:t/><a:t>a &amp; b</a:t></a:p>`)).toBe(
    'https://p.example/#v=1\na & b\n',
  )
  expect(findShownWords('<si><t>one</t></si><si><t>two</t></si>')).toBe('one\ntwo\n')
})

test('what is no shown text is left out', () => {
  expect(findShownWords('<c><v>1</v><f>SUM(A1)</f></c><t>shown</t>unseen')).toBe('shown')
})

test('it ends early in a part that swells', () => {
  const cell = `<si><t>${'x'.repeat(1000)}</t></si>`
  expect(findShownWords(cell.repeat(2000)).length).toBeLessThan(500_000)
})

import { expect, test } from 'vitest'
import { formatPurpose } from './list-flows.ts'

test('a purpose that the list cuts off says so in each language', () => {
  expect(formatPurpose(['B5b'], 'en')).toMatch(
    /… \(the printed text is cut off; inferred: Active Directory integration\)$/,
  )
  expect(formatPurpose(['B5b'], 'ja')).not.toBe(formatPurpose(['B5b'], 'en'))
})

test('a misspelling of the printed text is marked there, and not in its translation', () => {
  expect(formatPurpose(['E14'], 'ja')).toContain('デバイスコントール')
  expect(formatPurpose(['E14'], 'ja')).not.toMatch(/デバイスコントール[^（(]*$/)
  expect(formatPurpose(['E14'], 'en')).not.toContain('as printed')
})

test('the purposes of several rows are joined, each once, in the order of the rows', () => {
  const both = formatPurpose(['E2', 'E5'], 'en')
  expect(both).toBe(`${formatPurpose(['E2'], 'en')} / ${formatPurpose(['E5'], 'en')}`)
  expect(formatPurpose(['E5', 'E7', 'E11'], 'en')).toBe(formatPurpose(['E5'], 'en'))
  expect(formatPurpose(['none of the list'], 'en')).toBe('')
})

test('a Japanese purpose is one line, as no table has breaks within a cell', () => {
  for (const row of ['B1', 'B5a', 'E1', 'E2']) expect(formatPurpose([row], 'ja')).not.toMatch(/\n/)
})

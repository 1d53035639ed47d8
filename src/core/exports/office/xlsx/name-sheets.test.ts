import { expect, test } from 'vitest'
import { nameSheets, quoteSheet } from './name-sheets.ts'

test('signs of formulas and quotes at the ends are left out', () => {
  expect(nameSheets(["'A/B:[C]*?\\'", 'tab\tand\nline'])).toEqual(['A B C', 'tab and line'])
})

test('no name is longer than 31, and none comes twice, whatever its case', () => {
  const names = nameSheets(['x'.repeat(40), 'X'.repeat(40), 'Hosts', 'hosts', ''])
  expect(names).toEqual(['x'.repeat(31), `${'X'.repeat(27)} (2)`, 'Hosts', 'hosts (2)', 'Sheet'])
})

test('a quote in a name is doubled', () => {
  expect(quoteSheet("it's")).toBe("'it''s'")
})

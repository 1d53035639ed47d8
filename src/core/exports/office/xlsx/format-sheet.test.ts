import { expect, test } from 'vitest'
import { listRuns } from '#core/testing/unpack-office.ts'
import { formatSheet } from './format-sheet.ts'
import { type Cell, nameCell } from './workbook.ts'

const place = { isFirst: false, drawing: null, footer: '' } as const
const format = (cell: Cell) =>
  formatSheet({ name: 'A', rows: [[cell]], isTable: true, shapes: [] }, place)

test('a cell holds at most 32 767 letters, and no half of one', () => {
  const [text = ''] = listRuns(format({ text: '😀'.repeat(20_000), look: 'text' }).xml)
  expect(text.length).toBeLessThanOrEqual(32_767)
  expect(text.endsWith('😀…')).toBe(true)
})

test('breaks are those of Excel', () => {
  expect(listRuns(format({ text: 'a\r\nb\rc', look: 'text' }).xml)).toEqual(['a\nb\nc'])
})

test('an address that Excel does not take as a link stays a text', () => {
  const linkTo = (length: number) => {
    const address = `https://p.example/#${'x'.repeat(length)}`
    return format({ text: address, look: 'link', link: { kind: 'address', address } })
  }
  expect(linkTo(100).relations).toHaveLength(1)
  expect(linkTo(100).relations[0]?.target).toBe('https://p.example/')
  expect(linkTo(100).xml).toContain(`location="${'x'.repeat(100)}"`)
  expect(linkTo(3000).relations).toHaveLength(0)
  expect(linkTo(3000).xml).not.toContain('<hyperlink')
})

test('columns go on after Z', () => {
  expect([nameCell(0, 0), nameCell(8, 25), nameCell(9, 26), nameCell(0, 701)]).toEqual([
    'A1',
    'Z9',
    'AA10',
    'ZZ1',
  ])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { footnotes } from './footnotes.ts'
import { findRow, matrix, rowIds } from './matrix.ts'

const withoutSpace = (text: string) => text.replace(/\s+/g, '')
const list = withoutSpace(readFileSync(new URL('printed-port-list.txt', import.meta.url), 'utf8'))

test('the list has its 27 rows, in its order', () => {
  expect(rowIds.join(' ')).toBe(
    'A1 A2 A3 B1 B2 B3 B4 B5a B5b B6 C1 C2 D1 E1 E2 E3 E4 E5 E6 E7 E8 E9 E10 E11 E12 E13 E14',
  )
})

test('each row stands after the one before it, in its table', () => {
  const places = matrix.map((row) => row.place.table * 100 + row.place.line)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test.each(matrix.map((row) => [row.id, row] as const))(
  'row %s repeats the printed Japanese cells word for word',
  (_, row) => {
    const { source, destination, port, purpose } = row.printed
    for (const cell of [source, ...destination, port, purpose]) {
      expect(list).toContain(withoutSpace(cell))
    }
  },
)

test.each(Object.entries(footnotes))(
  'footnote ※%s repeats its printed text, or says that there is none',
  (_, note) => {
    if (note.printed === null) expect(note.state.en).toContain('not available')
    else expect(list).toContain(withoutSpace(note.printed))
  },
)

test('footnote marks of the rows are those that their cells print', () => {
  for (const row of matrix) {
    const printed = `${row.printed.port}${row.printed.purpose}`.match(/(?<=※)\d/g) ?? []
    expect(row.footnotes, row.id).toEqual(printed)
  }
})

test('cut cells and the misspelling are marked and not repaired', () => {
  const marked = matrix.flatMap((row) =>
    row.defects
      .filter((defect) => defect.kind === 'cut' || defect.kind === 'typo')
      .map((defect) => `${row.id} ${defect.cell} ${defect.kind}`),
  )
  expect(marked).toEqual([
    'B2 purpose cut',
    'B3 purpose cut',
    'B5a purpose cut',
    'B5b purpose cut',
    'E14 purpose typo',
  ])
  expect(findRow('E14')?.printed.purpose).toContain('デバイスコントール')
})

test('80 / 8080 is one port with an alternative', () => {
  expect(findRow('B2')?.ports).toEqual([
    { transports: ['tcp'], option: 'central-http-port', printed: 80, alternative: 8080 },
  ])
})

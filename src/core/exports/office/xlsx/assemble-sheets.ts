import type { Table } from '#core/flows/table.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { nameSheets } from './name-sheets.ts'
import type { Cell, Sheet } from './workbook.ts'

/** What stands on a sheet, before it has its name. */
export type Content = Omit<Sheet, 'name'> & { readonly title: string }

/** A line of the cover; an address can be followed. */
export type Fact = { readonly label: string; readonly text: string; readonly isAddress?: boolean }

/** Where a cell of a table leads, by its row below the heading and its column. */
export type LinkOf = (row: number, column: number) => Cell['link']

export const toTable = (
  title: string,
  { heading, rows }: Table,
  linkOf: LinkOf = () => undefined,
): Content => ({
  title,
  rows: [
    heading.map((text): Cell => ({ text, look: 'heading' })),
    ...rows.map((cells, row) =>
      cells.map((text, column): Cell => {
        const link = linkOf(row, column)
        return link ? { text, look: 'link', link } : { text, look: 'text' }
      }),
    ),
  ],
  isTable: true,
  shapes: [],
})

/** A workbook's sheets under names that Excel takes, behind a cover that leads to each. */
export function assembleSheets(
  { title, facts }: { readonly title: string; readonly facts: readonly Fact[] },
  contents: readonly Content[],
  messages: LaterMessages,
): Sheet[] {
  const [cover = '', ...names] = nameSheets([
    messages['xlsx.cover'],
    ...contents.map((content) => content.title),
  ])
  const rows = [
    [{ text: title, look: 'title' } as const],
    [],
    ...facts.map((fact) => [toLabel(fact.label), toFactCell(fact)]),
    [],
    [toLabel(messages['xlsx.sheets'])],
    ...names.map((sheet): Cell[] => [
      { text: sheet, look: 'link', link: { kind: 'cell', sheet, cell: 'A1' } },
    ]),
  ]
  return [
    { name: cover, rows, isTable: false, shapes: [] },
    ...contents.map(({ rows, isTable, shapes }, index) => ({
      name: names[index] ?? '',
      rows,
      isTable,
      shapes,
    })),
  ]
}

const toLabel = (text: string): Cell => ({ text, look: 'label' })

const toFactCell = ({ text, isAddress }: Fact): Cell =>
  isAddress
    ? { text, look: 'link', link: { kind: 'address', address: text } }
    : { text, look: 'text' }

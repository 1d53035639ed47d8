import type { Table } from '#core/flows/table.ts'
import { disarmFormula } from '#core/text/disarm-formula.ts'
import { escapeXml } from '../svg/escape-xml.ts'

/** Tab-separated text, as spreadsheets take it from the clipboard; a line break ends each row. */
export const formatTsv = ({ heading, rows }: Table): string =>
  [heading, ...rows]
    .map(
      (row) => `${row.map((cell) => disarmFormula(cell.replace(/[\t\r\n]+/g, ' '))).join('\t')}\n`,
    )
    .join('')

/** An HTML table, as word processors and spreadsheets take it from the clipboard. */
export function formatHtmlTable({ heading, rows }: Table): string {
  const row = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeXml(disarmFormula(cell))}</${tag}>`).join('')}</tr>`
  return `<table border="1"><thead>${row('th', heading)}</thead><tbody>${rows
    .map((cells) => row('td', cells))
    .join('')}</tbody></table>`
}

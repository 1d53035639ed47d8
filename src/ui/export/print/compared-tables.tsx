import { nameSides } from '#core/exports/comparison/describe-comparison.ts'
import { listReadingTables } from '#core/exports/comparison/list-reading-tables.ts'
import { tellCauses } from '#core/exports/comparison/tell-causes.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { laterShownMessagesFor } from '#core/messages/later-messages.ts'
import type { PortsTable } from '#core/scene/draw-ports-table.ts'
import { LongLink } from './long-link.tsx'
import type { ComparedSheets, PrintSheets } from './make-sheets.ts'

type ComparedTablesProps = {
  readonly sheets: PrintSheets
  readonly content: ComparedSheets
}

/**
 * The pages after the first: why, then what comes, goes and changes. All of it stands in one cell of
 * a table, since only the head of a table is on each page.
 */
export function ComparedTables({ sheets, content }: ComparedTablesProps) {
  const { language } = sheets
  const { comparison, pictured } = content
  const messages = laterShownMessagesFor(language)
  const tables = listReadingTables(comparison, pictured, language)
  return (
    <section className="print-compared">
      <table role="presentation">
        <thead>
          <tr className="print-running">
            <td>
              <div>
                <span>{messages['comparison.title']}</span>
                <span>{nameSides(comparison, messages)}</span>
              </div>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <Causes content={content} language={language} />
              {tables.map((table) => (
                <ReadingTable key={table.id} table={table} />
              ))}
              {tables.length === 0 && <p>{messages['comparison.none-of-these']}</p>}
              <LongLink sheets={sheets} />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

type CausesProps = Pick<ComparedTablesProps, 'content'> & Pick<PrintSheets, 'language'>

function Causes({ content: { comparison }, language }: CausesProps) {
  const messages = laterShownMessagesFor(language)
  const causes = tellCauses(comparison, language)
  if (causes.length === 0) return null
  return (
    <>
      <h2>{messages['comparison.causes']}</h2>
      {countAlike(causes, ({ cause }) => cause).map(({ key, item }) => (
        <section key={key}>
          <h3>
            {item.cause}{' '}
            <span className="print-counts">
              {messages['comparison.counted'](item.flows, item.rules)}
            </span>
          </h3>
          <ul>
            {/* Hosts of the same name may do the same, which is said once. */}
            {[...new Set(item.told)].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** What tells of hosts that have the same name may say the same: its key counts it. */
const countAlike = <Item,>(items: readonly Item[], toText: (item: Item) => string) =>
  [...groupBy(items, toText)].flatMap(([text, alike]) =>
    alike.map((item, index) => ({ key: `${index} ${text}`, item })),
  )

function ReadingTable({ table }: { readonly table: PortsTable }) {
  const { label, heading, rows, shares } = table
  return (
    <>
      <h2>{label}</h2>
      <table className="print-table">
        <colgroup>
          {shares.map((share, column) => (
            <col key={heading[column]} style={{ width: `${100 * share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {heading.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countAlike(rows, (cells) => cells.join('\t')).map(({ key, item: cells }) => (
            <tr key={key}>
              {cells.map((cell, column) => (
                <td key={heading[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

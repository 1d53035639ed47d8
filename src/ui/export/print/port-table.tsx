import {
  collectFootnotes,
  defaultHiddenColumns,
  flowColumns,
  formatFlowCell,
} from '#core/flows/flow-columns.ts'
import { type ListedFlow, listShownFlows } from '#core/flows/list-flows.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { footnotes } from '#core/matrix/footnotes.ts'
import { listNotListed } from '#core/matrix/not-listed.ts'
import { type LaterMessages, laterShownMessagesFor } from '#core/messages/later-messages.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { formatResults, listResultCells } from '#core/rules/verification/tabulate-results.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { CardMembers } from './card-members.tsx'
import { type GatheredRow, gatherRows } from './gather-rows.ts'
import { LongLink } from './long-link.tsx'
import type { PortSheets, PrintSheets } from './make-sheets.ts'

const columns = flowColumns.filter((column) => !defaultHiddenColumns.includes(column))

type PortTableProps = { readonly sheets: PrintSheets; readonly content: PortSheets }

/** The pages after the first: what is open, under a head that each page repeats. */
export function PortTable({ sheets, content }: PortTableProps) {
  const { deployment, language } = sheets
  const { shown, pictured, verification } = content
  const messages = laterShownMessagesFor(language)
  const flows = listShownFlows(shown, topologyOf(deployment), language)
  const rows = gatherRows(flows, pictured, topologyOf(deployment), messages)
  const title = deployment.title === '' ? messages['picture.title'] : deployment.title
  return (
    <section className="print-ports">
      <table className="print-table" data-gathered={rows.length < flows.length || undefined}>
        <colgroup>
          {columns.map((column) => (
            <col key={column} data-column={column} />
          ))}
          {verification && <col data-column="result" />}
        </colgroup>
        <thead>
          <tr className="print-running">
            <th colSpan={columns.length + (verification ? 1 : 0)}>
              <div>
                <span>{title}</span>
                <span>{messages['picture.origin'](fingerprint(deployment))}</span>
              </div>
            </th>
          </tr>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {messages[`column.${column}`]}
              </th>
            ))}
            {verification && <th scope="col">{messages['result.title']}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FlowRow key={row.flow.id} {...row} verification={verification} messages={messages} />
          ))}
        </tbody>
      </table>
      {flows.length === 0 && <p>{messages['print.no-flows']}</p>}
      <CardMembers pictured={pictured} messages={messages} />
      <Footnotes flows={flows} sheets={sheets} />
      <NotListed sheets={sheets} />
      <LongLink sheets={sheets} />
    </section>
  )
}

type FlowRowProps = GatheredRow & {
  readonly verification: VerificationState | null
  readonly messages: LaterMessages
}

function FlowRow({ flow, ids, verification, messages }: FlowRowProps) {
  return (
    <tr>
      {columns.map((column) => (
        <td key={column} data-column={column}>
          {formatFlowCell(flow, column, messages)}
          {(column === 'source' || column === 'destination') && (
            <small>{flow[`${column}Addresses`]}</small>
          )}
        </td>
      ))}
      {verification && <Result ids={ids} verification={verification} messages={messages} />}
    </tr>
  )
}

type ResultProps = Pick<FlowRowProps, 'ids' | 'messages'> & {
  readonly verification: VerificationState
}

/** In words, since a sheet of paper has no legend; below it when, and whether for another deployment. */
function Result({ ids, verification, messages }: ResultProps) {
  const [flow = '', ...others] = ids
  if (others.length > 0) return <td>{formatResults(ids, verification, messages)}</td>
  const [word, ...details] = listResultCells(verification, messages).cellsOf(flow)
  return (
    <td>
      {word}
      <small>{details.join(' ')}</small>
    </td>
  )
}

function NotListed({ sheets: { deployment, language } }: { readonly sheets: PrintSheets }) {
  const messages = laterShownMessagesFor(language)
  return (
    <aside className="print-footnotes">
      <h2>{messages['not-listed.title']}</h2>
      {listNotListed(topologyOf(deployment).flows).map(({ id, name, text, address }) => (
        <p key={id}>
          {name[language]}: {text[language]} <small>{new URL(address).host}</small>
        </p>
      ))}
    </aside>
  )
}

type FootnotesProps = { readonly flows: readonly ListedFlow[]; readonly sheets: PrintSheets }

function Footnotes({ flows, sheets: { language } }: FootnotesProps) {
  const messages = laterShownMessagesFor(language)
  const ids = collectFootnotes(flows)
  if (ids.length === 0) return null
  return (
    <aside className="print-footnotes">
      <h2>{messages['ports.footnotes']}</h2>
      {ids.map((id) => {
        const { printed, english, state } = footnotes[id]
        const text = language === 'ja' ? printed : english
        return (
          <p key={id}>
            {text === null ? '' : `※${id} ${text} `}
            <small>{state[language]}</small>
          </p>
        )
      })}
    </aside>
  )
}

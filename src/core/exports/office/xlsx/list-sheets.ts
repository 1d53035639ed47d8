import { flowColumns } from '#core/flows/flow-columns.ts'
import { listShownFlows } from '#core/flows/list-flows.ts'
import type { Table } from '#core/flows/table.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { formatNotListed } from '#core/matrix/not-listed-names.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { documentLink } from '../../document-link.ts'
import { describeDifferences, describePart } from '../../picture/make-picture.ts'
import { listRequestSheets } from '../../rules/request-sheets.ts'
import {
  type DocumentSource,
  listFootnotes,
  tabulateFlows,
  tabulateHosts,
  tabulateUnneeded,
} from '../../tables/deployment-tables.ts'
import type { WrittenShape } from '../drawing/format-shapes.ts'
import { nameSheets } from './name-sheets.ts'
import { type Cell, nameCell, type Sheet } from './workbook.ts'

/** What stands on a sheet, before it has its name. */
type Content = Omit<Sheet, 'name'> & { readonly title: string }

/**
 * The sheets of a deployment: cover, diagram, flows, hosts, what is not needed, and, where all of it
 * is shown and some firewall has rules, what a request for them says beside that.
 */
export function listSheets(
  source: DocumentSource,
  title: string,
  shapes: readonly WrittenShape[],
): Sheet[] {
  const messages = laterMessagesFor(source.language)
  const hosts = messages['tab.hosts']
  const titles = {
    cover: messages['xlsx.cover'],
    flows: messages['tab.ports'],
    hosts,
  }
  const [, , , hostSheet = ''] = nameSheets([
    titles.cover,
    messages['tab.diagram'],
    titles.flows,
    hosts,
  ])
  const contents: Content[] = [
    { title: messages['tab.diagram'], rows: [], isTable: false, shapes },
    toTable(titles.flows, tabulateFlows(source), listHostLinks(source, hostSheet)),
    toTable(hosts, tabulateHosts(source)),
    toTable(messages['unneeded.title'], tabulateUnneeded(source)),
    ...listRequest(source),
  ]
  const [cover = '', ...names] = nameSheets([
    titles.cover,
    ...contents.map((content) => content.title),
  ])
  return [
    { name: cover, rows: writeCover(source, title, names, messages), isTable: false, shapes: [] },
    ...contents.map(({ rows, isTable, shapes: own }, index) => ({
      name: names[index] ?? '',
      rows,
      isTable,
      shapes: own,
    })),
  ]
}

type LinkOf = (row: number, column: number) => Cell['link']

const toTable = (
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

/** From both ends of each flow to the hosts' rows. */
function listHostLinks({ part, topology, language }: DocumentSource, sheet: string): LinkOf {
  const places = new Map(part.hosts.map(({ id }, index) => [id, nameCell(index + 1, 0)]))
  const flows = listShownFlows(part, topology, language)
  const ends = [
    { column: flowColumns.indexOf('source'), hostOf: (row: number) => flows[row]?.source },
    {
      column: flowColumns.indexOf('destination'),
      hostOf: (row: number) => flows[row]?.destination,
    },
  ]
  return (row, column) => {
    const host = ends.find((end) => end.column === column)?.hostOf(row)
    const cell = host === undefined ? undefined : places.get(host)
    return cell === undefined ? undefined : { kind: 'cell', sheet, cell }
  }
}

/** What a request says that no other sheet does; a part of a deployment asks for nothing. */
function listRequest(source: DocumentSource): Content[] {
  const { deployment, topology, part, language, verification } = source
  const rules = rulesOf(topology)
  if (part !== topology || rules.boundaries.length === 0) return []
  const asked = { kind: 'boundaries', boundaries: rules.boundaries, within: rules.within } as const
  return listRequestSheets({
    deployment,
    topology,
    rules,
    part: asked,
    view: 'single',
    language,
    verification,
  })
    .filter(({ id }) => id !== 'flows' && id !== 'unneeded')
    .map(({ title, table }) => toTable(title, table))
}

function writeCover(
  source: DocumentSource,
  title: string,
  sheets: readonly string[],
  messages: LaterMessages,
): Cell[][] {
  const { deployment, topology, part, page, language } = source
  const differences = describeDifferences(deployment, messages)
  const footnotes = listFootnotes(source)
  const link = documentLink(source)
  const facts: readonly (readonly [label: string, text: string])[] = [
    [
      messages['markdown.differences'],
      differences.length === 0 ? messages['picture.no-differences'] : differences.join('\n'),
    ],
    ...describePart(part, topology, messages).map((text): readonly [string, string] => [
      messages['export.shown'],
      text,
    ]),
    [messages['xlsx.source'], messages['picture.origin'](fingerprint(deployment))],
    [messages['xlsx.notes'], formatNotListed(topology.flows, language)],
    ...(footnotes.length === 0
      ? []
      : [[messages['ports.footnotes'], footnotes.join('\n')] as const]),
    [messages['xlsx.date'], ''],
  ]
  const linked: Cell =
    page === ''
      ? { text: link, look: 'text' }
      : { text: link, look: 'link', link: { kind: 'address', address: link } }
  const label = (text: string): Cell => ({ text, look: 'label' })
  return [
    [{ text: title, look: 'title' }],
    [],
    ...facts.map(([name, text]): Cell[] => [label(name), { text, look: 'text' }]),
    [label(messages['print.link']), linked],
    [],
    [label(messages['xlsx.sheets'])],
    ...sheets.map((sheet): Cell[] => [
      { text: sheet, look: 'link', link: { kind: 'cell', sheet, cell: 'A1' } },
    ]),
  ]
}

import { flowColumns } from '#core/flows/flow-columns.ts'
import { listShownFlows } from '#core/flows/list-flows.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { formatNotListed } from '#core/matrix/not-listed-names.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { documentLink } from '../../document-link.ts'
import { describeDifferences, describePart } from '../../picture/make-picture.ts'
import { listRequestSheets } from '../../rules/request-sheets.ts'
import { askForAll } from '../../rules/request-source.ts'
import {
  type DocumentSource,
  listFootnotes,
  tabulateFlows,
  tabulateHosts,
  tabulateUnneeded,
} from '../../tables/deployment-tables.ts'
import type { WrittenShape } from '../drawing/format-shapes.ts'
import { assembleSheets, type Content, type Fact, type LinkOf, toTable } from './assemble-sheets.ts'
import { nameSheets } from './name-sheets.ts'
import { nameCell, type Sheet } from './workbook.ts'

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
  const flows = messages['tab.ports']
  const [, , , hostSheet = ''] = nameSheets([
    messages['xlsx.cover'],
    messages['tab.diagram'],
    flows,
    hosts,
  ])
  const contents: Content[] = [
    { title: messages['tab.diagram'], rows: [], isTable: false, shapes },
    toTable(flows, tabulateFlows(source), listHostLinks(source, hostSheet)),
    toTable(hosts, tabulateHosts(source)),
    toTable(messages['unneeded.title'], tabulateUnneeded(source)),
    ...listRequest(source),
  ]
  const cover = { title, facts: listFacts(source, messages) }
  return assembleSheets(cover, contents, messages)
}

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
  if (part !== topology || rulesOf(topology).boundaries.length === 0) return []
  return listRequestSheets(askForAll(deployment, language, verification))
    .filter(({ id }) => id !== 'flows' && id !== 'unneeded')
    .map(({ title, table }) => toTable(title, table))
}

function listFacts(source: DocumentSource, messages: LaterMessages): Fact[] {
  const { deployment, topology, part, page, language } = source
  const differences = describeDifferences(deployment, messages)
  const footnotes = listFootnotes(source)
  return [
    {
      label: messages['markdown.differences'],
      text: differences.length === 0 ? messages['picture.no-differences'] : differences.join('\n'),
    },
    ...describePart(part, topology, messages).map((text) => ({
      label: messages['export.shown'],
      text,
    })),
    { label: messages['xlsx.source'], text: messages['picture.origin'](fingerprint(deployment)) },
    { label: messages['xlsx.notes'], text: formatNotListed(topology.flows, language) },
    ...(footnotes.length === 0
      ? []
      : [{ label: messages['ports.footnotes'], text: footnotes.join('\n') }]),
    { label: messages['xlsx.date'], text: '' },
    { label: messages['print.link'], text: documentLink(source), isAddress: page !== '' },
  ]
}

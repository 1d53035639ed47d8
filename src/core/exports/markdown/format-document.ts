import type { Table } from '#core/flows/table.ts'
import { toOneLine } from '#core/kit/to-one-line.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { formatNotListed } from '#core/matrix/not-listed-names.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { documentLink } from '../document-link.ts'
import { fileName } from '../file-name.ts'
import { describeDifferences, describePart } from '../picture/make-picture.ts'
import {
  type DocumentSource,
  listFootnotes,
  tabulateFlows,
  tabulateHosts,
  tabulateUnneeded,
} from '../tables/deployment-tables.ts'
import { escapeMarkdownLine, formatMarkdownTable } from '../tables/format-markdown.ts'

/**
 * A deployment as a page of a wiki: title, the place of its picture, what differs from the default,
 * ports, hosts where somebody has described any, what is not needed, and where all of it is from.
 * The picture is a file beside it, under the name that its export has.
 */
export function formatMarkdownDocument(source: DocumentSource): string {
  const { deployment, topology, part, language } = source
  const messages = laterMessagesFor(language)
  const title = toOneLine(deployment.title) || messages['picture.title']
  const blocks = [
    // First, since names may look like a link.
    `<!-- Portscape ${documentLink(source)} -->`,
    `# ${escapeMarkdownLine(title)}`,
    formatPicture(source, messages),
    ...describePart(part, topology, messages).map(escapeMarkdownLine),
    ...formatDifferences(source, messages),
    `## ${escapeMarkdownLine(messages['tab.ports'])}`,
    formatTable(tabulateFlows(source), messages['print.no-flows']),
    ...formatFootnotes(source, messages),
    ...formatHosts(source, messages),
    `## ${escapeMarkdownLine(messages['unneeded.title'])}`,
    formatTable(tabulateUnneeded(source), messages['unneeded.none']),
    '---',
    escapeMarkdownLine(messages['picture.origin'](fingerprint(deployment))),
    escapeMarkdownLine(formatNotListed(topology.flows, language)),
    formatLink(source, messages),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** A reference whose words say which file belongs there, as long as it is missing. */
function formatPicture(
  { deployment, topology, part }: DocumentSource,
  messages: LaterMessages,
): string {
  const file = fileName(deployment, 'svg', part === topology ? [] : ['part'])
  const address = encodeURIComponent(file).replace(
    /[!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `![${escapeMarkdownLine(messages['markdown.picture'](file))}](${address})`
}

function formatDifferences({ deployment }: DocumentSource, messages: LaterMessages): string[] {
  const differences = describeDifferences(deployment, messages)
  return [
    `## ${escapeMarkdownLine(messages['markdown.differences'])}`,
    differences.length === 0
      ? escapeMarkdownLine(messages['picture.no-differences'])
      : differences.map((text) => `- ${escapeMarkdownLine(text)}`).join('\n'),
  ]
}

const formatTable = (table: Table, otherwise: string): string =>
  table.rows.length === 0 ? escapeMarkdownLine(otherwise) : formatMarkdownTable(table).trimEnd()

function formatFootnotes(source: DocumentSource, messages: LaterMessages): string[] {
  const lines = listFootnotes(source)
  if (lines.length === 0) return []
  const items = lines.map((line) => `- ${escapeMarkdownLine(line)}`)
  return [`### ${escapeMarkdownLine(messages['ports.footnotes'])}`, items.join('\n')]
}

/** Hosts as the list has them say nothing that the ports do not. */
function formatHosts(source: DocumentSource, messages: LaterMessages): string[] {
  const isDescribed = source.part.hosts.some(
    ({ name, addresses }) => name !== '' || addresses.length > 0,
  )
  return isDescribed
    ? [
        `## ${escapeMarkdownLine(messages['tab.hosts'])}`,
        formatTable(tabulateHosts(source), messages['print.no-flows']),
      ]
    : []
}

/** Where no page is known, a link is no address that could be followed. */
function formatLink(source: DocumentSource, messages: LaterMessages): string {
  const link = documentLink(source)
  return messages['picture.link-line'](source.page === '' ? `\`${link}\`` : `<${link}>`)
}

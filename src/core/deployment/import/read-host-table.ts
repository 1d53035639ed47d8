import { fail, type Result, succeed } from '#core/kit/result.ts'
import { foldText } from '#core/text/fold-text.ts'
import { parseAddress } from '../addresses/parse-address.ts'
import { splitAddresses } from '../addresses/split-addresses.ts'
import type { Deployment } from '../deployment.ts'
import { hostsOf } from '../edit-hosts.ts'
import { parseHostId } from '../host-id.ts'
import { largestTable } from './decode-table.ts'
import { type FilledTable, fillColumns, type ReadCells } from './fill-columns.ts'
import { findHeading } from './find-heading.ts'
import { type FindZone, zoneFinder } from './find-zone.ts'
import { guessColumns, settleColumns } from './guess-columns.ts'
import type {
  HostImport,
  ImportRow,
  RowSource,
  TableProblem,
  UnreadRow,
  UnusedColumn,
} from './host-import.ts'
import { writeAddresses } from './read-addresses.ts'
import { readHostsFile } from './read-hosts-file.ts'
import { readRow } from './read-row.ts'
import { splitHostsFile } from './split-hosts-file.ts'
import type { Cells } from './split-records.ts'
import { splitTable } from './split-table.ts'

/** More rows than hosts that any deployment can hold, with titles and blank lines between them. */
export const mostRows = 2_000

const longestQuote = 60

/** More of a name or a zone, of which none is so long, is not kept to be mended. */
const longestText = 1_000

/** How a remark below or between the hosts starts. */
const remark = /^(?:[※＊*■●◆○]|注[):：]|\(注)/

/** What a row that sums up those above it begins with. */
const total = /^(?:合\s*計|総\s*計|小\s*計|計|(?:sub-?|grand )?totals?|sum)\s*[:：]?$/i

/** Whether a row sums up: a host may well be called so, but it has an address then. */
const isTotal = (cells: Cells): boolean =>
  total.test(cells.find((cell) => cell !== '') ?? '') &&
  !cells.some((cell) =>
    splitAddresses(cell).some((word) => parseAddress(word).ok && /\d[.:]/.test(word)),
  )

/** What a table in any of the usual forms says of hosts; nothing is changed by it. */
export function readHostTable(
  written: string,
  deployment: Deployment,
): Result<HostImport, TableProblem> {
  if (written.length > largestTable) return fail({ kind: 'too-large' })
  const text = written.replace(/^\ufeff/, '')
  const hostsFile = splitHostsFile(text)
  const records = hostsFile ? [] : splitTable(text)
  const filled = hostsFile
    ? hostsFile.filter(({ kind }) => kind === 'host')
    : records.filter((cells) => cells.some((cell) => cell !== ''))
  if (filled.length > mostRows || records.length > 10 * mostRows) {
    return fail({ kind: 'too-many-rows' })
  }
  const read = hostsFile ? readHostsFile(hostsFile) : readRecords(records, deployment)
  return read.rows.length === 0 ? fail({ kind: 'no-hosts' }) : succeed(read)
}

function readRecords(records: readonly Cells[], deployment: Deployment): HostImport {
  const findZone = zoneFinder(deployment.zones)
  const heading = findHeading(records)
  const start = heading ? heading.at + 1 : 0
  const headings = records[start - 1] ?? []
  const headingText = headings.join('\t')
  // A long table repeats its headings on each page. They are nothing that a blank cell repeats.
  const isHeading = (cells: Cells) => start > 0 && cells.join('\t') === headingText
  const below = records
    .slice(start)
    .map((cells) => (isHeading(cells) || isTotal(cells) ? [] : cells))
  const columns = heading
    ? settleColumns(heading.columns, below, groupFinder(deployment))
    : guessColumns(below, findZone)
  const table = fillColumns(below, columns)
  const rows: ImportRow[] = []
  const unread: UnreadRow[] = []
  for (const [index, cells] of records.entries()) {
    const text = quoteFirst(cells)
    if (text === null || index === start - 1) continue
    const number = index + 1
    const row = index < start ? null : toRow(number, table.rowAt(index - start), findZone)
    if (row) rows.push(row)
    else unread.push({ number, reason: reasonOf(index < start, isHeading(cells)), text })
  }
  // Groups are served by servers of one kind alone, and people are in charge of every host.
  const tellsServed = rows.some(
    ({ role: { kind }, serves }) => serves && (kind === 'standalone-sps' || kind === null),
  )
  const isUsed = (index: number) =>
    table.isUsed(index) && (columns[index] !== 'serves' || tellsServed)
  return { rows, unread, unused: listUnused(headings, below, isUsed) }
}

/** What stands in the first cell that is not blank, in short; null for a blank row. */
const quoteFirst = (cells: Cells): string | null =>
  cells.find((cell) => cell !== '')?.slice(0, longestQuote) ?? null

const reasonOf = (isAbove: boolean, isHeading: boolean): UnreadRow['reason'] => {
  if (isAbove) return 'title-row'
  return isHeading ? 'heading' : 'says-nothing'
}

/** Tells whether a word names a group of agents that there is, by name or id. */
function groupFinder(deployment: Deployment): (word: string) => boolean {
  const names = new Set(
    hostsOf(deployment).flatMap(({ kind, name }) => (kind === 'agent' ? [foldText(name)] : [])),
  )
  return (word) => parseHostId(word)?.kind === 'agent' || names.has(foldText(word))
}

/** The columns with something in them that no row has taken anything from. */
function listUnused(
  headings: Cells,
  below: readonly Cells[],
  isUsed: FilledTable['isUsed'],
): UnusedColumn[] {
  const width = below.reduce((most, cells) => Math.max(most, cells.length), 0)
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => !isUsed(index) && below.some((cells) => (cells[index] ?? '') !== ''))
    .map((index) => ({
      number: index + 1,
      heading: (headings[index] ?? '').slice(0, longestQuote),
    }))
}

/** Null for a row that says nothing of a host. */
function toRow(number: number, cells: ReadCells, findZone: FindZone): ImportRow | null {
  const id = cells.first('id')
  const isKnown = cells.has('name') && parseHostId(id) !== null
  // A row with an id says all of its host, so that what it leaves blank is taken away.
  const told = (['address', 'serves'] as const).filter((field) => cells.has(field))
  const source: RowSource = {
    number,
    id: isKnown ? id : null,
    texts: {
      name: cells.first('name').slice(0, longestText),
      address: writeAddresses(cells.all('address').join(' '), cells.first('mask')),
      zone: cells.first('zone').slice(0, longestText),
      serves: cells.all('serves').join(', '),
    },
    role: { cells: cells.all('role'), isFromAbove: cells.isBlank('role'), hints: '' },
    tells: isKnown ? told : [],
  }
  const row = readRow(source, findZone)
  const hasName = (row.hasLongName || row.name !== '') && !remark.test(source.texts.name)
  const saysRole = row.role.kind !== null && !row.role.isFromName && cells.says('role')
  const saysHost = hasName || row.addresses.length + row.wrong.length > 0 || saysRole || isKnown
  return saysHost ? row : null
}

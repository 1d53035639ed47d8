import type { HostKind } from '#core/configuration/network-terms.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { cleanName } from '../clean-name.ts'
import type { Deployment } from '../deployment.ts'
import { parseHostId } from '../host-id.ts'
import { largestTable } from './decode-table.ts'
import { type Column, findHeading } from './find-heading.ts'
import { type FindZone, zoneFinder } from './find-zone.ts'
import { guessColumns, settlePlace } from './guess-columns.ts'
import type { HostImport, ImportRow, NamedZone, TableProblem, UnreadRow } from './host-import.ts'
import { fillMerged, meansAbove } from './merged-cells.ts'
import { readAddressCell } from './read-addresses.ts'
import { readHostsFile } from './read-hosts-file.ts'
import { splitHostsFile } from './split-hosts-file.ts'
import type { Cells } from './split-records.ts'
import { splitTable } from './split-table.ts'
import { suggestRole } from './suggest-role.ts'

/** More rows than hosts that any deployment can hold, with titles and blank lines between them. */
export const mostRows = 2_000

const longestQuote = 60

/** How a remark below or between the hosts starts. */
const remark = /^(?:[※＊*■●◆○]|注[):：]|\(注)/

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
    ? hostsFile.filter((line) => line !== null)
    : records.filter((cells) => cells.some((cell) => cell !== ''))
  if (filled.length > mostRows || records.length > 10 * mostRows) {
    return fail({ kind: 'too-many-rows' })
  }
  const read = hostsFile
    ? readHostsFile(hostsFile)
    : readRecords(records, zoneFinder(deployment.zones))
  return read.rows.length === 0 ? fail({ kind: 'no-hosts' }) : succeed(read)
}

function readRecords(records: readonly Cells[], findZone: FindZone): HostImport {
  const heading = findHeading(records)
  const start = heading ? heading.at + 1 : 0
  const below = records.slice(start)
  const columns =
    heading?.columns.map((column, index) => settlePlace(column, index, below)) ??
    guessColumns(below, findZone)
  const cellsOfRow = fillColumns(below, columns)
  // A long table repeats its headings on each page.
  const headingText = heading ? records[heading.at]?.join('\t') : null
  const rows: ImportRow[] = []
  const unread: UnreadRow[] = []
  for (const [index, cells] of below.entries()) {
    const text = cells.find((cell) => cell !== '')?.slice(0, longestQuote)
    if (text === undefined) continue
    const number = start + index + 1
    const read =
      cells.join('\t') === headingText ? 'heading' : readRow(number, cellsOfRow(index), findZone)
    if (typeof read === 'string') unread.push({ number, reason: read, text })
    else rows.push(read)
  }
  return { rows, unread }
}

/** The cells of a row by what their columns say. */
type ReadCells = {
  /** Those that say something, in their order. */
  readonly all: (column: Column) => readonly string[]
  /** '' for none. */
  readonly first: (column: Column) => string
  /** Whether the row itself says it, and not a cell above. */
  readonly says: (column: Column) => boolean
  readonly has: (column: Column) => boolean
}

/** Cells under a merged one say the same, where hosts share it: role and zone. */
function fillColumns(
  records: readonly Cells[],
  columns: readonly (Column | null)[],
): (row: number) => ReadCells {
  const isShared = (column: Column | null) => column === 'role' || column === 'zone'
  const filled = columns.map((column, index) => {
    const cells = records.map((record) => record[index] ?? '')
    return isShared(column) ? fillMerged(cells) : cells
  })
  return (row) => {
    const all = (column: Column) =>
      columns
        .flatMap((one, index) => (one === column ? [filled[index]?.[row] ?? ''] : []))
        .filter((cell) => cell !== '')
    return {
      all,
      first: (column) => all(column)[0] ?? '',
      says: (column) =>
        columns.some((one, index) => one === column && !meansAbove(records[row]?.[index] ?? '')),
      has: (column) => columns.includes(column),
    }
  }
}

function readRow(
  number: number,
  cells: ReadCells,
  findZone: FindZone,
): ImportRow | UnreadRow['reason'] {
  const id = cells.first('id')
  const parsed = cells.has('name') ? parseHostId(id) : null
  const name = cleanName(cells.first('name'))
  if (name === null) return 'long-name'
  const { addresses, troubles } = readAddressCell(
    cells.all('address').join(' '),
    cells.first('mask'),
  )
  const role = suggestFirst(cells.all('role'))
  const isBare = (name === '' || remark.test(name)) && addresses.length + troubles.length === 0
  if (isBare && !parsed && !(role && cells.says('role'))) return 'says-nothing'
  // A row with an id says all of its host, so that what it leaves blank is taken away.
  const isTold = (column: Column, list: readonly string[]) =>
    list.length > 0 || (parsed !== null && cells.has(column))
  const serves = cells.all('serves').flatMap((cell) => cell.split(/[\n,;、]+/))
  return {
    number,
    id: parsed && id,
    kind: parsed?.kind ?? role ?? suggestRole(name),
    name,
    addresses: isTold('address', addresses) ? addresses : null,
    troubles,
    zone: readZone(cells.first('zone'), findZone),
    serves: isTold('serves', serves) ? serves : null,
  }
}

function suggestFirst(cells: readonly string[]): HostKind | null {
  for (const cell of cells) {
    const kind = suggestRole(cell)
    if (kind) return kind
  }
  return null
}

function readZone(cell: string, findZone: FindZone): NamedZone | null {
  const name = cleanName(cell)
  if (name === null || name === '') return null
  const id = findZone(name)
  return id === null ? { kind: 'new', name } : { kind: 'known', id }
}

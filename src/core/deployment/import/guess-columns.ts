import { foldText } from '#core/text/fold-text.ts'
import { parseAddress } from '../addresses/parse-address.ts'
import type { Column } from './find-heading.ts'
import type { FindZone } from './find-zone.ts'
import { isLikeIpv4, readAddresses } from './read-addresses.ts'
import { splitGroups } from './resolve-served.ts'
import type { Cells } from './split-records.ts'
import { suggestRole } from './suggest-role.ts'

/** So many rows show what a column holds. */
const sampleRows = 200

/** The share of the filled cells of a column for which something holds. */
function shareOf(cells: readonly string[], holds: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length
}

const holdsIp = (cell: string): boolean => {
  const { addresses, masked, wrong } = readAddresses(cell)
  const isNumeric = (text: string) => {
    const read = parseAddress(text)
    return read.ok && read.value.kind !== 'name'
  }
  const isWrongOne = wrong.some(
    ({ text, fault }) => fault.kind === 'range-backwards' || isLikeIpv4(text),
  )
  return addresses.some(isNumeric) || masked.length > 0 || isWrongOne
}

const isMask = (cell: string): boolean => /^(?:\/ ?\d{1,2}|255\.\d+\.\d+\.\d+)$/.test(cell)

const isDomainName = (cell: string): boolean =>
  /^[a-z\d_-]+(?:\.[a-z\d_-]+){2,}$/i.test(cell) && !holdsIp(cell)

const columnAt = (records: readonly Cells[], index: number): string[] =>
  records.slice(0, sampleRows).map((cells) => cells[index] ?? '')

type Texts = { readonly index: number; readonly cells: readonly string[] }

/** The column with the most words for roles, or of few different ones, if another can be the names. */
function findRoleColumn(texts: readonly Texts[]): number | null {
  const measured = texts.map(({ index, cells }) => ({
    index,
    filled: cells.filter((cell) => cell !== '').length,
    roles: shareOf(cells, (cell) => suggestRole(cell) !== null),
    variety: new Set(cells).size,
  }))
  const [role] = measured.toSorted((a, b) => b.roles - a.roles || a.variety - b.variety)
  if (!role || role.roles === 0) return null
  return measured.some((other) => other !== role && other.filled >= role.filled) ? role.index : null
}

/** What the columns of a table without headings hold, by what stands in them. */
export function guessColumns(records: readonly Cells[], findZone: FindZone): (Column | null)[] {
  const width = records.reduce((most, cells) => Math.max(most, cells.length), 0)
  const all = Array.from({ length: Math.min(width, 50) }, (_, index) => columnAt(records, index))
  const columns = all.map((cells): Column | null => {
    if (shareOf(cells, isMask) > 0.5) return 'mask'
    if (shareOf(cells, holdsIp) > 0.5) return 'address'
    return shareOf(cells, (cell) => findZone(cell) !== null) > 0.5 ? 'zone' : null
  })
  const isText = (index: number) =>
    columns[index] === null && all[index]?.some((cell) => /\p{L}/u.test(cell))
  const texts = [...all.keys()].filter(isText)
  const role = findRoleColumn(texts.map((index) => ({ index, cells: all[index] ?? [] })))
  if (role !== null) columns[role] = 'role'
  const [name, ...others] = texts.filter((index) => columns[index] === null)
  if (name !== undefined) columns[name] = 'name'
  for (const index of others) {
    if (shareOf(all[index] ?? [], isDomainName) > 0.5) columns[index] = 'address'
  }
  return columns
}

/** Headings that may mean one thing or another are told by what stands under them. */
export function settleColumns(
  columns: readonly (Column | null)[],
  records: readonly Cells[],
  isGroup: (word: string) => boolean,
): (Column | null)[] {
  const names = columns.flatMap((column, index) => (column === 'name' ? [index] : []))
  const named = new Set(
    records.flatMap((cells) => names.map((index) => foldText(cells[index] ?? ''))),
  )
  const isServed = (cell: string) =>
    splitGroups(cell).some((word) => isGroup(word) || named.has(foldText(word)))
  const hasServed = columns.includes('serves')
  return columns.map((column, index) => {
    const cells = records.map((record) => record[index] ?? '')
    if (column === 'place') {
      return shareOf(cells.slice(0, sampleRows), holdsIp) >= 0.5 ? 'address' : 'zone'
    }
    // Whom nobody knows may be groups all the same, and must not be passed over.
    if (column === 'charge') return !hasServed || cells.some(isServed) ? 'serves' : null
    return column
  })
}

import { takeApostrophe } from '#core/text/disarm-formula.ts'
import { parseAddress } from '../addresses/parse-address.ts'
import { findHeading } from './find-heading.ts'
import { isLikeIpv4 } from './read-addresses.ts'
import { type Cells, splitRecords } from './split-records.ts'

const separators = ['\t', ',', ';'] as const

/** So much of a text shows what separates its cells. */
const sampleLength = 20_000

/** What stands further right is no list of hosts. */
const mostColumns = 50

/** The rows of a table as text, whatever separates its cells; blank ones are there to be counted. */
export function splitTable(written: string): Cells[] {
  const said = /^sep=(.)\r?\n/.exec(written)
  const text = said ? written.slice(said[0].length) : written
  const separator = separators.find((one) => one === said?.[1]) ?? findSeparator(text)
  const records =
    separator === null ? text.split(/\r\n?|\n/).map(splitLine) : splitRecords(text, separator)
  const last = records.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''))
  return records
    .slice(0, last + 1)
    .map((cells) => cells.slice(0, mostColumns).map((cell) => takeApostrophe(cell.trim())))
}

/** The separator that gives the most headings, and else the most rows of one width. */
function findSeparator(text: string): string | null {
  const sample = text.slice(0, sampleLength)
  const scores = separators.map((separator) => {
    const records = splitRecords(sample, separator)
    const headings = findHeading(records)?.columns.filter((column) => column !== null) ?? []
    const width = Math.max(0, ...records.map((cells) => cells.length))
    const alike = records.filter((cells) => cells.length === width).length
    return width > 1 ? headings.length * sampleLength + alike : 0
  })
  const best = Math.max(...scores)
  return best === 0 ? null : (separators[scores.indexOf(best)] ?? null)
}

const isNumeric = (word: string): boolean => {
  // A wrong one stands where the right ones of the other lines do.
  if (isLikeIpv4(word)) return true
  const read = parseAddress(word)
  return read.ok ? read.value.kind !== 'name' : read.problem.kind === 'host-with-mask'
}

/** A line of plain words: what stands before its addresses, these, and what stands behind. */
function splitLine(line: string): Cells {
  const words = line.trim().split(/\s+/)
  const first = words.findIndex(isNumeric)
  if (first < 0) return [line.trim()]
  const length = words.slice(first).findIndex((word) => !isNumeric(word))
  const end = length < 0 ? words.length : first + length
  return [words.slice(0, first), words.slice(first, end), words.slice(end)].map((part) =>
    part.join(' '),
  )
}

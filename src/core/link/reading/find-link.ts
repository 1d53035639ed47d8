import { type DecodedLink, decodeDeployment } from '../decode-deployment.ts'
import { bareLink, parsePairs } from '../link-pairs.ts'
import type { LinkNote, LinkProblem } from '../link-problem.ts'
import { findDoubts, findLeftSpace, withoutSpaces } from './find-doubts.ts'
import { listEnds } from './list-ends.ts'
import { listPlaces, type Place } from './list-places.ts'
import { decodeQuotedPrintable, joinLines, tidyLines } from './tidy-lines.ts'
import { unwrapText } from './unwrap-text.ts'

/** A link that was found, with the address of its page; '' where the text has none. */
export type FoundLink = DecodedLink & { readonly page: string }

/** As much of a text is read, in characters, from shortly before its first link on. */
const longestText = 131_072
const before = 4_096

/** The start of a link in any escape that is known here. */
const anyStart = /[vｖ]\s*(?:[=＝]|%|-|&(?:#|equals))/

/**
 * The first link in a text, however it was wrapped, cut into lines, escaped or written around; null
 * where there is none. Of several readings the one whose checksum is right counts, or else the one
 * with the fewest problems; what stays doubtful is among its problems. Never throws.
 */
export function findLink(text: string): FoundLink | null {
  const from = Math.max(0, text.search(anyStart) - before)
  let best: Reading | null = null
  for (const view of listViews(text.slice(from, from + longestText))) {
    const found = readView(view)
    if (found && (!best || found.weight < best.weight)) best = found
    if (best && isWhole(best)) break
  }
  return best && open(best)
}

/** The same text as lines that a person broke and as lines that a program broke, each as mail. */
function* listViews(text: string): Generator<string> {
  const tidied = tidyLines(text)
  const mails = /=(?:3D|\n)/i.test(tidied) ? [tidied, decodeQuotedPrintable(tidied)] : [tidied]
  for (const mail of mails) yield unwrapText(mail)
  for (const mail of mails) if (mail.includes('\n')) yield unwrapText(joinLines(mail))
}

/** One way to read a place. */
type Reading = {
  readonly place: Place
  readonly text: string
  readonly notes: readonly LinkNote[]
  /** What speaks against it; 0 where nothing does. */
  readonly weight: number
}

/** Characters that are decoded, however many readings a view and a place in it allow. */
const mostRead = { view: 150_000, place: 75_000 } as const

const problemWeight = 10
const lostWeight = 1_000

const sumPattern = /(?:^|&|;|%3B)\n?c\n?=/

/** A version alone may be all that a broken line left of a link: other readings are tried, too. */
const isWhole = ({ text, weight, notes }: Reading): boolean =>
  text !== bareLink && weight < problemWeight && !notes.some(({ kind }) => kind === 'shortened')

/** The first whole link of a text; where none is whole, the one that is nearest to it. */
function readView(view: string): Reading | null {
  const readings = readPlaces(listPlaces(view))
  const first =
    readings.find(isWhole) ?? readings.toSorted((a, b) => a.weight - b.weight).at(0) ?? null
  if (!first) return null
  const others = readings.filter((reading) => isWhole(reading) && isOther(first, reading))
  return others.length === 0
    ? first
    : { ...first, notes: [...first.notes, { kind: 'another-link' }] }
}

function readPlaces(places: readonly Place[]): readonly Reading[] {
  const readings: Reading[] = []
  let left: number = mostRead.view
  for (const place of places) {
    const most = Math.min(left, mostRead.place)
    const { best, read } = readPlace(place, most)
    left -= read
    if (best) readings.push(best)
  }
  return readings
}

/** Programs write one link twice: as what is shown, and as where it leads. */
const isOther = (a: Reading, b: Reading): boolean => toSettings(a.text) !== toSettings(b.text)

const toSettings = (text: string): string =>
  parsePairs(text)
    .filter(({ key }) => key !== 'v' && key !== 'c')
    .map(({ key, value }) => `${key}=${value}`)
    .join('&')

/** The reading of a place that least speaks against; the first one that nothing does. */
function readPlace(place: Place, most: number): { best: Reading | null; read: number } {
  const hasSum = sumPattern.test(place.region)
  let best: Reading | null = null
  let read = 0
  for (const { end, text } of listWritten(place.region, hasSum)) {
    read += text.length + 100
    if (read > most) break
    const reading = weigh(place, end, text, hasSum)
    if (!best || reading.weight < best.weight) best = reading
    if (best.weight === 0) break
  }
  return { best, read: Math.min(read, most) }
}

/** What may have been written before the link was sent, and where it ends in the region. */
function* listWritten(region: string, hasSum: boolean): Generator<{ end: number; text: string }> {
  for (const end of listEnds(region, hasSum)) {
    for (const text of listTexts(region.slice(0, end), hasSum)) yield { end, text }
  }
}

/** The text of a link without its line breaks, and where that may help without spaces and escapes. */
function* listTexts(written: string, hasSum: boolean): Generator<string> {
  const text = written.replaceAll('\n', '')
  yield text
  const squeezed = withoutSpaces(text)
  if (squeezed !== text) yield squeezed
  if (!hasSum) return
  let decoded = text
  for (let depth = 0; depth < 2 && decoded.includes('%25'); depth++) {
    decoded = decoded.replaceAll('%25', '%')
    yield decoded
  }
}

function weigh(place: Place, end: number, read: string, hasSum: boolean): Reading {
  const text = toCautious(read, place.region.slice(end))
  const { problems } = decodeDeployment(text, 'leave')
  // What ends before its checksum has lost all that the checksum was of.
  if (hasSum && !sumPattern.test(text)) return { place, text, notes: [], weight: lostWeight }
  if (hasSum && problems.every(({ kind }) => kind !== 'cut' && kind !== 'no-version'))
    return { place, text, notes: [], weight: problems.length * problemWeight }
  if (text === bareLink) return { place, text, notes: [], weight: problemWeight - 1 }
  const doubts = findDoubts(place.region, end)
  const written = place.region.slice(0, end).replaceAll('\n', '')
  const left = read === written ? null : findLeftSpace(written)
  const notes = left ? [...doubts.notes, left] : doubts.notes
  const weight = countTelling(problems) * problemWeight + doubts.weight + (left ? 1 : 0)
  return { place, text, notes, weight }
}

/**
 * The problems that tell one reading from another. What was cut off may have been the zone or the
 * groups that other settings name: a shorter reading, which names them less often, is no better.
 */
const countTelling = (problems: readonly LinkProblem[]): number =>
  problems.some(({ kind }) => kind === 'cut')
    ? problems.filter((problem) => !isReference(problem)).length
    : problems.length

const isReference = (problem: LinkProblem): boolean =>
  problem.kind === 'impossible-value' && /\.(?:zone|serves)$/.test(problem.key)

/** A version alone is a whole link only where no setting may follow it. */
const toCautious = (text: string, rest: string): string =>
  text === bareLink && /[&=]/.test(rest) ? `${text}&` : text

/** Only now a packed part is unpacked: the one of the reading that was chosen. */
function open({ place, text, notes }: Reading): FoundLink | null {
  const { problems, ...decoded } = decodeDeployment(text)
  const lost: readonly LinkNote[] = place.lostSign ? [{ kind: 'lost-sign' }] : []
  const nothing = problems.some(({ kind }) => kind === 'nothing-applied')
  if (nothing && !place.isCertain) return null
  return { ...decoded, page: place.page, problems: [...lost, ...notes, ...problems] }
}

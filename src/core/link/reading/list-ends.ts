import { findStrictEnd } from './list-places.ts'

/** Signs that sentences and markup put behind a link, and that a value may end with, too. */
const loose = '.,_~*-=%…\n '

/** Lines shorter than this are broken by their writer and not by a program. */
const shortestBrokenLine = 50

/** As many places as are tried where no checksum tells the right one, and where one does. */
const mostEnds = { guessed: 40, summed: 300 } as const

/**
 * The places in a region where the link may end, the likeliest first. Each is tried until a
 * checksum is right, or else the one with the fewest problems is taken.
 */
export function listEnds(region: string, hasSum: boolean): readonly number[] {
  const strict = findStrictEnd(region)
  const guesses = [findLikelyEnd(region, strict), ...listBreaks(region, strict), strict]
  // A raw title has its letters where others are escaped.
  const isRaw = /=$/.test(region.slice(0, strict)) && /^\p{L}/u.test(region.slice(strict))
  const likely = guesses.filter((end) => !isRaw || end !== strict)
  const soft = listSoftEnds(region, strict)
  const trimmed = [...likely, ...soft, ...listForeignLetters(region, strict)].flatMap((end) => [
    trimEnd(region, end),
    end,
  ])
  const ends = hasSum ? [...trimmed, ...listAnyEnds(region, strict)] : trimmed
  return [...new Set(ends)].slice(0, hasSum ? mostEnds.summed : mostEnds.guessed)
}

/** The end without loose signs behind it. */
export function trimEnd(region: string, end: number): number {
  let at = end
  while (at > 0 && loose.includes(region.charAt(at - 1))) at--
  return at
}

/** Goes over line breaks as long as what follows looks like a part of the link. */
function findLikelyEnd(region: string, strict: number): number {
  let from = 0
  for (const at of listBreaks(region, strict)) {
    if (!goesOn(region, from, at, strict)) return at
    from = at + 1
  }
  return strict
}

function goesOn(region: string, from: number, at: number, strict: number): boolean {
  const next = region.indexOf('\n', at + 1)
  const lineEnd = next < 0 ? region.length : next
  const piece = region.slice(at + 1, Math.min(lineEnd, strict))
  if (/[&=%]/.test(piece)) return true
  const isWhole = strict >= lineEnd
  const isDigits = /\d$/.test(region.slice(0, at)) && /^\d/.test(piece)
  if (isDigits && isWhole) return true
  const isText = /(?:^|&)\n?(?:title|search)=[^&]*$/.test(region.slice(Math.max(0, at - 400), at))
  return at - from >= shortestBrokenLine && !isText && piece !== ''
}

const listBreaks = (region: string, strict: number): number[] =>
  [...region.slice(0, strict).matchAll(/\n/g)].slice(0, 64).map(({ index }) => index)

const closing: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '）': '（',
  '」': '「',
  '』': '『',
  '】': '【',
  '］': '［',
  '〕': '〔',
  '》': '《',
  '〉': '〈',
  '”': '“',
  '’': '‘',
  '»': '«',
}

/** Where a raw title may end: at its last sign, a space, a sentence's sign, a foreign bracket. */
function listSoftEnds(region: string, strict: number): number[] {
  const behind = region.slice(strict, strict + 2_000)
  const signs = [...behind.matchAll(/[\s。、，．！？；：]/gu)]
    .slice(0, 12)
    .map(({ index }) => index)
  const bracket = findForeignBracket(behind)
  const ends = bracket < 0 ? signs : [...signs, bracket].toSorted((a, b) => a - b)
  return [...ends.map((end) => strict + end), region.length]
}

/** The place of the first closing bracket or quote that was not opened before it; -1 for none. */
export function findForeignBracket(text: string): number {
  const seen = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    const opening = closing[sign]
    if (opening !== undefined && !seen.has(opening)) return at
    seen.add(sign)
  }
  return -1
}

/** Programs escape the letters behind a link along with it. */
function listForeignLetters(region: string, strict: number): number[] {
  const behind = region.slice(0, strict).lastIndexOf('&')
  const letter = region.slice(0, strict).search(/%[c-f][\da-f](?:%[89ab][\da-f]){1,3}[^&]*$/i)
  return letter > behind ? [letter] : []
}

/** Every place behind the last setting that is surely one; only a checksum can choose there. */
function listAnyEnds(region: string, strict: number): number[] {
  const behind = region.slice(0, strict).lastIndexOf('&')
  const ends = [...region.slice(0, strict).matchAll(/&/g)].map(({ index }) => index).reverse()
  const last = Math.min(region.length, strict + 300)
  for (let at = last; at > Math.max(0, behind); at--) {
    const isWithinLetter =
      /^%[89ab]/i.test(region.slice(at, at + 2)) || /%.?$/.test(region.slice(at - 2, at))
    if (!isWithinLetter) ends.push(at)
  }
  return ends
}

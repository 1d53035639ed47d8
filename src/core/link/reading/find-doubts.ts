import { isSettingPath } from '#core/deployment/setting-path.ts'
import { decodeDeployment } from '../decode-deployment.ts'
import { decodeText, isTextKey } from '../link-pairs.ts'
import type { LinkNote } from '../link-problem.ts'
import { findForeignBracket, trimEnd } from './list-ends.ts'

/** What is not certain of a reading, and how much speaks against it. */
export type Doubts = { readonly notes: readonly LinkNote[]; readonly weight: number }

const mostBreaks = 40

/** More than a value that is not possible: that one is named. */
const tornWeight = 50

/** No setting of ours is longer. */
const longestPair = 2_000

/**
 * What is not certain of a reading that no checksum proves: whether a line break stands within a
 * value, and whether the link ends where it was taken to end.
 */
export function findDoubts(region: string, end: number): Doubts {
  const inner = findInnerBreaks(region, end)
  const last = pairBefore(region, end)
  const rest = region.slice(end)
  const ending: LinkNote = { kind: 'ending', last, rest: rest.slice(0, longestPair).trim() }
  // What follows an address without a space is a part of it, right or wrong.
  if (/\.address=[^&]*$/.test(last) && /^[/:%-][\w:.]/.test(rest)) {
    return { notes: [...inner, ending], weight: tornWeight }
  }
  if (isWithinLetter(rest)) return { notes: [...inner, ending], weight: tornWeight }
  if (isShortened(rest)) return { notes: [...inner, { kind: 'shortened' }], weight: 2 }
  // Leaving a setting out is worse than any other doubt.
  if (hasFurtherSetting(rest)) return { notes: [...inner, ending], weight: inner.length + 3 }
  const open = isOpen(region, end, last) ? [ending] : []
  const notes = [...inner, ...findOuterBreak(last, rest), ...open]
  return { notes, weight: notes.length }
}

/** Where spaces were left out that a program may have put in place of a line break. */
export function findLeftSpace(written: string): LinkNote | null {
  const space = written.match(leftSpaces)
  if (space?.index === undefined) return null
  const [after = ''] = written.slice(space.index, space.index + longestPair).match(/^[^&]*/) ?? []
  const before = pairBefore(written, space.index)
  return { kind: 'line-break', before, after: withoutSpaces(after), joined: true }
}

const leftSpaces = /\s|%20|%0[9ad]/i

/** The text without spaces, also escaped ones. */
export const withoutSpaces = (text: string): string =>
  text.replace(new RegExp(leftSpaces, 'gi'), '')

/** A pair that would be read without a problem by itself. */
const isPossible = (pair: string): boolean =>
  pair.length <= longestPair && decodeDeployment(`v=1&${pair}`, 'leave').problems.length === 0

function findInnerBreaks(region: string, end: number): LinkNote[] {
  const text = region.slice(0, end)
  const breaks = [...text.matchAll(/\n/g)].slice(0, mostBreaks)
  return breaks.flatMap(({ index }): LinkNote[] => {
    const before = pairBefore(text, index)
    const [rest = ''] = text.slice(index, index + longestPair).match(/^[^&]*/) ?? []
    const after = rest.replaceAll('\n', '')
    if (after === '' || before === '' || before.endsWith('=')) return []
    return isPossible(before) && isPossible(before + after)
      ? [{ kind: 'line-break', before, after, joined: true }]
      : []
  })
}

/** The part of a setting that stands before a place, without its line breaks. */
const pairBefore = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('&', Math.max(0, at - 1)) + 1, at).replaceAll('\n', '')

/**
 * Whether the escapes that follow lost a part: a program escapes whole letters, so these were the
 * link's own before it was cut, and an end in front of them would hide that.
 */
const isWithinLetter = (rest: string): boolean =>
  decodeText(rest.slice(0, longestPair).match(/^[\w\-.~%]*/)?.[0] ?? '') === null

/** A program that shows the start of a link puts dots behind it. */
const isShortened = (rest: string): boolean => /^[*_~]*\s?\[?(?:…|\.\.\.)/.test(rest)

const hasFurtherSetting = (rest: string): boolean =>
  [...rest.slice(0, 4_000).matchAll(/&\n?(?:amp(?:;|%3B))*([a-z][\w.-]*)\n?=/g)].some(([, key]) =>
    isSettingPath(key ?? ''),
  )

/** A text may go on with what stands behind it, and may have ended before a space or a full stop. */
function isOpen(region: string, end: number, last: string): boolean {
  const [key = ''] = last.split('=')
  if (!isTextKey(key)) return false
  const [next = ''] = region.slice(trimEnd(region, end)).match(/^[^\n]*/) ?? []
  return /[\s。、！？]/u.test(last) || findForeignBracket(last) >= 0 || next.trim() !== ''
}

/** What stands on the next line may belong to the last setting. */
function findOuterBreak(before: string, rest: string): LinkNote[] {
  const [, after] = rest.match(/^\s*\n([\w\-.~%,]+)/) ?? []
  if (after === undefined) return []
  const isNumber = /\d$/.test(before) && /^\d/.test(after)
  return (isNumber || after.includes('%')) && isPossible(before + after.replace(/[.,]+$/, ''))
    ? [{ kind: 'line-break', before, after, joined: false }]
    : []
}

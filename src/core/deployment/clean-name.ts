import { dropDirectionMarks } from '#core/text/direction-marks.ts'

/** Longest name of a host or a zone, in characters. */
export const longestName = 200

/**
 * A name as it can be held: in one line, without what no format carries and what would turn the
 * order of the sentences that it stands in; null if it is too long.
 */
export function cleanName(text: string): string | null {
  const printable = text.replace(/[\s\u0085]/gu, ' ').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
  const name = dropDirectionMarks(printable)
    // Last, since what was taken out may have stood between two spaces.
    .replace(/ +/g, ' ')
    .trim()
  return name.length > longestName ? null : name
}

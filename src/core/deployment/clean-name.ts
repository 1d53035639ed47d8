/** Longest name of a host or a zone, in characters. */
export const longestName = 200

/** A name as it can be held: in one line, without what no format carries; null if it is too long. */
export function cleanName(text: string): string | null {
  const name = text
    .replace(/[\s\u0085]/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    // Last, since what was taken out may have stood between two spaces.
    .replace(/ +/g, ' ')
    .trim()
  return name.length > longestName ? null : name
}

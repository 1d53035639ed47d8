import { reservedWords } from './reserved-words.ts'

/** The shortest limit among the devices, PAN-OS's zone; all that is made of a name stays within. */
export const longestObjectName = 31

/** Room behind a name for `_v6`, or for the number of an address. */
const longestBase = longestObjectName - 4

/**
 * A text as a name that every device takes: by a letter, then letters, digits and underscores of
 * ASCII, no word that a device keeps for itself. Null where a letter of another script would be lost.
 */
export function toPlain(text: string): string | null {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '')
  if (/[^\p{ASCII}]/u.test(letters.replace(/[^\p{L}\p{N}]/gu, ''))) return null
  const plain = letters
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, longestBase)
    .replace(/_+$/, '')
  if (plain === '') return null
  const named = /^[A-Za-z]/.test(plain) ? plain : `H_${plain}`.slice(0, longestBase)
  return reservedWords.has(named.toLowerCase()) ? `${named}_host` : named
}

/**
 * The name, or it with the first number that makes it and what will be made of it unlike all that
 * are taken, whatever a device makes of their case.
 */
export function claimName(
  name: string,
  derivedFrom: (base: string) => readonly string[],
  taken: Set<string>,
): string {
  for (let attempt = 1; ; attempt += 1) {
    const end = attempt === 1 ? '' : `_${attempt}`
    const base = name.slice(0, longestBase - end.length).replace(/_+$/, '') + end
    const names = [base, ...derivedFrom(base)].map((one) => one.toLowerCase())
    if (names.some((one) => taken.has(one))) continue
    for (const one of names) taken.add(one)
    return base
  }
}

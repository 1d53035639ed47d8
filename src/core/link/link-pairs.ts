import { checksum } from './checksum.ts'

/** One `key=value` of a link, decoded; `null` for a part without `=` or with a broken escape. */
export type LinkPair = { readonly key: string; readonly value: string | null; readonly raw: string }

/** Whoever writes a version and no setting means the default deployment. */
export const bareLink = 'v=1'

/** The key of the deployment that a link's own is compared with. */
export const baselineKey = 'before'

/** Many times what any link holds; the rest of a longer one is not read. */
const mostPairs = 4_000

/** How many pairs of a text `parsePairs` leaves unread. */
export const countUnread = (text: string): number => Math.max(0, text.split('&').length - mostPairs)

/** Splits the text after `#` into its pairs. Never throws. */
export const parsePairs = (text: string): LinkPair[] =>
  text
    .replaceAll('&amp;', '&')
    .split('&', mostPairs)
    .filter((raw) => raw !== '')
    .map(parsePair)

function parsePair(raw: string): LinkPair {
  const at = raw.indexOf('=')
  const key = cleanKey(decodeText(at < 0 ? raw : raw.slice(0, at)) ?? raw)
  const value = at < 0 ? null : decodeText(raw.slice(at + 1))
  // Input methods write wide digits and signs; only a text may mean them.
  return { key, value: isTextKey(key) ? value : (value?.normalize('NFKC') ?? null), raw }
}

/** Chat programs escape the `&` before a key, some of them more than once. */
const cleanKey = (key: string): string => key.normalize('NFKC').replace(/^(?:amp;)+/, '')

/** Whether a key's value is any text that a person may write. */
export const isTextKey = (key: string): boolean =>
  key === 'title' || key === 'search' || key.endsWith('.name') || key.startsWith('request.')

/** Writes pairs as they stand in a link. */
export const formatPairs = (pairs: readonly (readonly [string, string | number])[]): string =>
  pairs.map(([key, value]) => `${key}=${encodeText(String(value))}`).join('&')

/**
 * The checksum of the pairs after `c`. It is taken of the decoded text, since programs that
 * pass a link on may escape its characters differently.
 */
export const checksumOf = (pairs: readonly LinkPair[]): string =>
  checksum(pairs.map((pair) => `${pair.key}=${pair.value ?? ''}`).join('\n'))

/** Undoes the escapes of a text; null where one of them is broken, or a letter lacks a part. */
export function decodeText(text: string): string | null {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Escapes also what programs that recognise links in text leave outside: brackets, a last dot. */
const encodeText = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/\.$/, '%2E')

import { checksum } from './checksum.ts'

/** One `key=value` of a link, decoded; `null` for a part without `=` or with a broken escape. */
export type LinkPair = { readonly key: string; readonly value: string | null; readonly raw: string }

/** Splits the text after `#` into its pairs. Never throws. */
export const parsePairs = (text: string): LinkPair[] =>
  text
    .replaceAll('&amp;', '&')
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const at = raw.indexOf('=')
      const key = decodeText(at < 0 ? raw : raw.slice(0, at)) ?? raw
      return { key, value: at < 0 ? null : decodeText(raw.slice(at + 1)), raw }
    })

/** Writes pairs as they stand in a link. */
export const formatPairs = (pairs: readonly (readonly [string, string | number])[]): string =>
  pairs.map(([key, value]) => `${key}=${encodeText(String(value))}`).join('&')

/**
 * The checksum of the pairs after `c`. It is taken of the decoded text, since programs that
 * pass a link on may escape its characters differently.
 */
export const checksumOf = (pairs: readonly LinkPair[]): string =>
  checksum(pairs.map((pair) => `${pair.key}=${pair.value ?? ''}`).join('\n'))

function decodeText(text: string): string | null {
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

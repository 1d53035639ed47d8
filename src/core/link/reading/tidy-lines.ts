const lineBreak = /\r\n?|[\n\v\f\u0085\u2028\u2029]/

/** What mail programs put before a line: quote marks, bars, and spaces. */
const linePrefix = /^(?:[ \t\u3000]*[>|＞])*[ \t\u3000]*/

/** Signs that are not seen: soft hyphens, joiners, marks of direction. */
const unseen = '[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]'

/** Unseen signs within words of another script may be meant; beside ours they never are. */
const strayUnseen = new RegExp(`(?<=[!-~])${unseen}+|^${unseen}+|${unseen}+(?=[!-~])`, 'gu')

/** The start of a link that was written with wide signs. */
const wideStart = /[vｖ][=＝][1-9１-９]/g

/** The text with one sign for each line break, without quote marks, wide and unseen signs. */
export function tidyLines(text: string): string {
  const lines = text.replace(strayUnseen, '').split(lineBreak)
  const tidied = lines.map((line) => line.replace(linePrefix, '').trimEnd()).join('\n')
  const isWide = tidied.match(wideStart)?.some((start) => !/^v=[1-9]$/.test(start)) ?? false
  return isWide ? tidied.replace(/[\uff01-\uff5e]/g, narrow) : tidied
}

const narrow = (sign: string): string => sign.normalize('NFKC')

/** The text with no line break but blank lines, as if a program had cut its lines anywhere. */
export const joinLines = (text: string): string => text.replace(/(?<!\n)\n(?!\n)/g, '')

/** Undoes quoted-printable, by which mail carries lines of at most 76 signs. */
export const decodeQuotedPrintable = (text: string): string =>
  text.replace(/=\n+/g, '').replace(/=([2-9a-f][\da-f])/gi, (_, hex) => {
    const code = Number.parseInt(hex, 16)
    // Beyond ASCII a sign has several bytes; the link's own escapes are decoded later.
    return code < 0x80 ? String.fromCharCode(code) : `%${hex}`
  })

import type { Table } from '#core/flows/table.ts'

/** A table as Markdown has it since GitHub's: a line a row, each cell only text. */
export const formatMarkdownTable = ({ heading, rows }: Table): string =>
  [
    heading.map(escapeMarkdown),
    heading.map(() => '---'),
    ...rows.map((row) => row.map(escapeMarkdown)),
  ]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('')

/** A text as a heading or an item of a list, where more signs are markup at the ends of a line. */
export const escapeMarkdownLine = (text: string): string =>
  escapeMarkdown(text.trim())
    .replace(/^(\d*)([-+=#.)])/, (_, digits: string, sign: string) => digits + toEntity(sign))
    .replace(/#+$/, (signs) => toEntity('#').repeat(signs.length))

const toEntity = (sign: string): string => `&#${sign.charCodeAt(0)};`

/**
 * A text that Markdown shows as it is, in one line: no markup, no HTML, no link of its own making,
 * no end of a cell. A backslash is a number, so that none escapes what stands behind it.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\\/g, '&#92;')
    .replace(/[`*[\]|~$]/g, '\\$&')
    // Within a word it is no emphasis, and names of objects stay readable.
    .replace(/(?<![A-Za-z\d])_|_(?![A-Za-z\d])/g, '\\_')
    // Addresses of pages and of mail become links by themselves.
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/@/g, '&#64;')
    .replace(/(www)\./gi, '$1&#46;')
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '<br>')
    .replace(/\t/g, ' ')

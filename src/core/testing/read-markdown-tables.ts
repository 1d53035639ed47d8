import { marked } from 'marked'
import type { Table } from '#core/flows/table.ts'

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
}

/** The words of a piece of a page. */
export const toMarkdownText = (html: string): string =>
  html
    .replace(/<br>/g, '\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)

const readCells = (row: string): string[] =>
  [...row.matchAll(/<t[hd]>([\s\S]*?)<\/t[hd]>/g)].map(([, html = '']) => toMarkdownText(html))

/** The tables of a Markdown text as a reader of its own shows them. */
export const readMarkdownTables = (text: string): Table[] =>
  [...String(marked.parse(text)).matchAll(/<table>[\s\S]*?<\/table>/g)].map(([table]) => {
    const [heading = [], ...rows] = table.split('</tr>').slice(0, -1).map(readCells)
    return { heading, rows }
  })

import * as fc from 'fast-check'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { readMarkdownTables } from '#core/testing/read-markdown-tables.ts'
import { formatMarkdownTable } from './format-markdown.ts'

const anyCell = fc
  .oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'|\\`*_~[]()<>&#!$-:./@w1a \n\r'), maxLength: 24 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      'a | b',
      '\\| \\\\|',
      '`id` ``x``',
      '[x](javascript:alert(1)) ![x](http://x)',
      'https://example.com www.example.com me@example.com',
      '&lt;b&gt; &#124; &amp;',
      '**bold** __x__ ~~y~~ $z$',
      'two\nlines\r\nand\rmore',
      '--- | :--',
    ),
  )
  .map((text) => text.replace(/[^\S\r\n]+/g, ' ').trim())

test('every cell comes back from Markdown as it was, and no markup with it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 4 }), (rows) => {
      const text = formatMarkdownTable({ heading: ['A', 'B'], rows })
      expect(text.trimEnd().split('\n')).toHaveLength(rows.length + 2)
      const shown = rows.map((row) => row.map((cell) => cell.replace(/\r\n|\r/g, '\n')))
      expect(readMarkdownTables(text)).toEqual([{ heading: ['A', 'B'], rows: shown }])
      const tags = String(marked.parse(text)).match(/<[^>]*>/g) ?? []
      expect(tags.filter((tag) => !/^<\/?(?:table|thead|tbody|tr|th|td|br)>$/.test(tag))).toEqual(
        [],
      )
    }),
    { numRuns: 1_000 },
  )
})

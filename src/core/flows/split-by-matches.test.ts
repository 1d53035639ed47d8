import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFlowQuery } from './flow-query.ts'
import { splitByMatches } from './split-by-matches.ts'

/** The text with what the search found in brackets. */
const mark = (text: string, search: string): string =>
  splitByMatches(text, parseFlowQuery(search))
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['Apex One server', 'one', 'Apex [One] server'],
  ['Apex One server', 'one apex', '[Apex] [One] server'],
  ['MCPエージェントのハートビート', 'ハートビート', 'MCPエージェントの[ハートビート]'],
  ['ＳＭＢ サーバ', 'smb', '[ＳＭＢ] サーバ'],
  ['㍻の表', '平成', '[㍻]の表'],
  ['aaaa', 'aa', '[aaaa]'],
  ['AD server, loaded', 'ad', '[AD] server, loaded'],
  ['サーバ', 'サーバー', '[サーバ]'],
  ['pass\u200bword', 'word', 'pass\u200b[word]'],
  ['HTTPS 443', '443', 'HTTPS 443'],
  ['nothing', 'other', 'nothing'],
  ['', 'x', ''],
])('in %j a search for %j finds %j', (text, search, marked) => {
  expect(mark(text, search)).toBe(marked)
})

test('the pieces of any text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, search) => {
      const pieces = splitByMatches(text, parseFlowQuery(search))
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostKinds } from '#core/configuration/network-terms.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { kindName } from '../host-name.ts'
import { countMistakes, vocabulary } from './find-near-role.ts'
import { readRole } from './read-role.ts'

const roleOf = (cell: string, name = '', isFromAbove = false) => {
  const cells = cell === '' ? [] : [cell]
  const { kind, doubt } = readRole({ cells, isFromAbove, hints: '' }, name)
  return [kind, doubt]
}

test.each([
  ['エージェント', 'agent', null],
  ['エージェンと', 'agent', 'near'],
  ['エージェン と', 'agent', 'near'],
  ['Apex One エージェンと', 'agent', 'near'],
  ['Apex One Agnet', 'agent', 'near'],
  ['Apex One Security Agent', 'agent', null],
  ['ウイルスバスター クライアント', 'agent', null],
  ['アクティブディレクトリ', 'active-directory', null],
  ['Agnet', 'agent', 'near'],
  ['clinet', 'agent', 'near'],
  ['ドメンコントローラ', 'active-directory', 'near'],
  ['Domian Controller', 'active-directory', 'near'],
  ['Smart Protecton Server', 'standalone-sps', 'near'],
  ['Apex Cntral', 'apex-central', 'near'],
  ['データーベース', 'sql-server', 'near'],
  ['ﾌﾞﾗｳｻﾞ', 'web-browser', null],
  ['サーバ（AD）', 'active-directory', 'near'],
  ['ファイルサーバ', null, null],
  ['プリンタ', null, null],
])('a cell that says %j is read as %s, with the doubt %s', (cell, kind, doubt) => {
  expect(roleOf(cell)).toEqual([kind, doubt])
})

test('a name tells what the cell leaves open, and nothing where the cell says another thing', () => {
  expect(roleOf('', 'dc01')).toEqual(['active-directory', null])
  expect(roleOf('サーバ', 'dc01')).toEqual(['active-directory', null])
  expect(roleOf('会計システム', 'dc01')).toEqual([null, null])
  expect(roleOf('プリンタ', 'PC-PRT01')).toEqual([null, null])
  expect(roleOf('SQL', 'dc01')).toEqual(['sql-server', null])
  expect(roleOf('SQL', 'dc01', true)).toEqual(['sql-server', 'above'])
  expect(roleOf('AD', 'dc01', true)).toEqual(['active-directory', null])
  expect(roleOf('AD', 'host7', true)).toEqual(['active-directory', null])
})

test('every word that is compared is known, and is not doubtful as it is written', () => {
  for (const [kind, word] of vocabulary) expect(roleOf(word)).toEqual([kind, null])
})

test('a name with one letter left out is never surely another role', () => {
  for (const kind of hostKinds) {
    for (const language of languages) {
      const name = kindName(kind, messagesFor(language))
      for (const at of Array.from(name).keys()) {
        const [read, doubt] = roleOf(name.slice(0, at) + name.slice(at + 1))
        expect(doubt === null ? read : kind).toBe(kind)
      }
    }
  }
})

const anyWord = fc.string({ unit: 'grapheme', maxLength: 12 })

test('mistakes are counted as a distance', () => {
  fc.assert(
    fc.property(anyWord, anyWord, (one, other) => {
      const mistakes = countMistakes(one, other)
      expect(mistakes).toBe(countMistakes(other, one))
      expect(mistakes === 0).toBe(one === other)
      expect(mistakes).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
      expect(mistakes).toBeLessThanOrEqual(Math.max(one.length, other.length))
    }),
  )
  expect(countMistakes('agnet', 'agent')).toBe(1)
  expect(countMistakes('agt', 'agent')).toBe(2)
})

test('a letter put into, taken out of or swapped within a word is one mistake', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 2, maxLength: 12 }),
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 1 }),
      (word, seed, letter) => {
        const at = seed % (word.length - 1)
        const [before, behind] = [word.slice(0, at), word.slice(at)]
        expect(countMistakes(word, before + letter + behind)).toBe(1)
        expect(countMistakes(word, before + behind.slice(1))).toBe(1)
        const swapped = `${before}${behind[1]}${behind[0]}${behind.slice(2)}`
        expect(countMistakes(word, swapped)).toBe(behind[0] === behind[1] ? 0 : 1)
      },
    ),
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines, measureWidestPiece } from './break-lines.ts'
import { measureText } from './measure-text.ts'

const style = { size: 13, weight: 600 } as const
const lines = (text: string, width = 124) => breakLines(text, width, style)

test('a name that fits stays on one line', () => {
  expect(lines('Apex Central')).toEqual(['Apex Central'])
})

test('an English name breaks at a space', () => {
  expect(lines('Standalone Smart Protection Server')).toEqual([
    'Standalone Smart',
    'Protection Server',
  ])
})

test('a slash stays at the end of its line', () => {
  expect(lines('Active Directory / domain controller')).toEqual([
    'Active Directory /',
    'domain controller',
  ])
})

test('a Japanese name breaks after の and never inside a word', () => {
  expect(lines('オフプレミスのエージェント')).toEqual(['オフプレミスの', 'エージェント'])
})

test('a name may break between Latin and kana', () => {
  expect(lines('Apex One エージェント')).toEqual(['Apex One', 'エージェント'])
  expect(lines('スタンドアロンSPS', 100)).toEqual(['スタンドアロン', 'SPS'])
})

test('the domain controller breaks as a person would break it', () => {
  expect(lines('Active Directory サーバ / ドメインコントローラ', 130)).toEqual([
    'Active Directory',
    'サーバ /',
    'ドメインコントローラ',
  ])
})

test('a word that is wider than a line is cut', () => {
  const cut = lines('ドメインコントローラ', 60)
  expect(cut.join('')).toBe('ドメインコントローラ')
  expect(cut.length).toBe(3)
})

test('what does not fit into three lines ends in an ellipsis', () => {
  const cut = lines('word '.repeat(60))
  expect(cut).toHaveLength(3)
  expect(cut.at(-1)).toMatch(/…$/)
})

test('a line holds exactly what fits, to the last pixel', () => {
  const width = measureText('Apex Central', style.size, style.weight)
  expect(lines('Apex Central', width)).toEqual(['Apex Central'])
  expect(lines('Apex Central', width - 0.1)).toEqual(['Apex', 'Central'])
})

test('as many lines as are allowed are kept whole; only one more is cut', () => {
  const narrow = measureText('Central', style.size, style.weight)
  expect(lines('Apex One Agents Central', narrow)).toHaveLength(3)
  expect(breakLines('Apex Central', narrow, style, 2)).toEqual(['Apex', 'Central'])
  expect(breakLines('Apex Central', narrow, style, 1)).toEqual(['Apex…'])
})

test('the ellipsis stands at the last letter, not after a space', () => {
  for (let width = 34; width < 64; width++) {
    expect(breakLines('one i three', width, style, 1).join()).toMatch(/\S…$/)
  }
})

test('a slash without a space before it stays with its word, and is no start of a line', () => {
  expect(lines('Directory/domain', 80)).toEqual(['Directory/', 'domain'])
  const word = measureText('サーバ/', style.size, style.weight)
  expect(lines('サーバ/ドメイン', word)).toEqual(['サーバ/', 'ドメイ', 'ン'])
  const without = measureText('Apex サーバ', style.size, style.weight)
  expect(lines('Apex サーバ/SPS', without)).toEqual(['Apex', 'サーバ/SPS'])
})

test('a space after a word does not count for its width', () => {
  const word = measureText('Directory', style.size, style.weight)
  expect(measureWidestPiece('Directory x', style)).toBe(word)
})

test('the widest piece is the longest word', () => {
  expect(measureWidestPiece('Active Directory サーバ / ドメインコントローラ', style)).toBe(130)
})

test('whatever the text, no line is too wide and there are at most three', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 40, max: 200 }),
      (text, width) => {
        const broken = lines(text, width)
        expect(broken.length).toBeLessThanOrEqual(3)
        for (const line of broken)
          expect(measureText(line, style.size, style.weight)).toBeLessThanOrEqual(width)
      },
    ),
  )
})

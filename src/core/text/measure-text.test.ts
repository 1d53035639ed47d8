import { expect, test } from 'vitest'
import { measureText } from './measure-text.ts'

test('an empty text has no width', () => {
  expect(measureText('', 13, 400)).toBe(0)
})

test('a wide letter is wider than a narrow one, and bold digits are wider than regular ones', () => {
  expect(measureText('m', 10, 400)).toBeGreaterThan(measureText('i', 10, 400))
  expect(measureText('4343', 10, 600)).toBeGreaterThan(measureText('4343', 10, 400))
})

test('the width grows with the font size', () => {
  expect(measureText('HTTPS 4343', 22, 400)).toBeCloseTo(2 * measureText('HTTPS 4343', 11, 400))
})

test.each(['ア', 'あ', '漢', '（', 'Ａ', '한', '😀', '・', '→'])(
  '%s is one em wide',
  (character) => {
    expect(measureText(character, 13, 600)).toBe(13)
  },
)

test('the first and the last of the wide signs are as wide as those between', () => {
  for (const sign of ['\u3000', '\u2e80', '\ua4cf', '\uff01', '\uff60']) {
    expect(measureText(sign, 13, 400), sign).toBe(13)
  }
  expect(measureText('\uff61\uffdc', 12, 400)).toBe(12)
})

test('half-width katakana are half an em wide', () => {
  expect(measureText('ｱ', 12, 400)).toBe(6)
})

test('combining marks and invisible characters add nothing', () => {
  expect(measureText('e\u0301', 11, 400)).toBe(measureText('e', 11, 400))
  expect(measureText('か\u3099', 11, 400)).toBe(11)
  expect(measureText('A\u200bB\ufeff', 11, 400)).toBe(measureText('AB', 11, 400))
})

test('letters that the font lacks get a width that is rather too large than too small', () => {
  expect(measureText('Ж', 10, 400)).toBeGreaterThanOrEqual(6)
  expect(measureText('Ж', 10, 400)).toBeLessThanOrEqual(10)
})

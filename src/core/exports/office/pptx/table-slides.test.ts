import { expect, test } from 'vitest'
import { themes } from '#core/scene/theme.ts'
import { unitsPerPoint } from '../drawing/drawing-target.ts'
import { divideSlide } from './format-slide.ts'
import { slideSizes } from './slide-size.ts'
import { formatTable, splitRows } from './table-slides.ts'

const box = divideSlide(slideSizes['16:9']).content
const look = { theme: themes.light, language: 'ja' } as const

/** A text of so many lines: each word is too wide for a second one beside it. */
const tall = (lines: number) => Array.from({ length: lines }, () => 'W'.repeat(20)).join(' ')

const table = {
  label: 'Flows',
  heading: ['Status', 'Purpose'],
  rows: Array.from({ length: 60 }, (_, at) => [`Row ${at}`, tall(1 + (at % 4))]),
  shares: [0.8, 0.2],
}

const readHeights = (xml: string) =>
  [...xml.matchAll(/<a:tr h="(\d+)">/g)].map(([, height]) => Number(height))

test('rows go on where a slide is full, and none stands over its edge', () => {
  const pages = splitRows(table, box)
  expect(pages.flat()).toEqual(table.rows)
  expect(pages.length).toBeGreaterThan(2)
  for (const rows of pages) {
    const heights = readHeights(formatTable(table, rows, box, look))
    expect(heights).toHaveLength(rows.length + 1)
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(box.height + 1)
  }
})

test('a row has room for its lines at the spacing that they are written with', () => {
  const lines = 27
  const xml = formatTable(table, [['Row', tall(lines)]], box, look)
  const spacings = [...xml.matchAll(/<a:p>(?:<a:pPr><a:lnSpc><a:spcPts val="(\d+)"\/>)?/g)].map(
    ([, spacing]) => Number(spacing) / 100,
  )
  expect(spacings).toHaveLength(4)
  const [, height = 0] = readHeights(xml)
  for (const spacing of spacings) {
    expect(height / unitsPerPoint).toBeGreaterThanOrEqual(lines * spacing)
  }
})

test('an empty cell is no higher than one with a line', () => {
  const xml = formatTable(table, [['Row', '']], box, look)
  const sizes = [...xml.matchAll(/<a:rPr [^>]*sz="(\d+)"/g)].map(([, size]) => size)
  const ends = [...xml.matchAll(/<a:endParaRPr sz="(\d+)"\/><\/a:p>/g)].map(([, size]) => size)
  expect(sizes).toHaveLength(3)
  expect(ends).toEqual([sizes[0]])
})

import { expect, test } from 'vitest'
import type { Draft, DraftCard, DraftLine } from '../draft.ts'
import { listNear } from './list-near.ts'

const clear = 9

/** A level line at y 50 with its label in the middle. */
const line: DraftLine = {
  id: 'a>b',
  source: 'a',
  destination: 'b',
  points: [
    { x: 100, y: 50 },
    { x: 300, y: 50 },
  ],
  label: { x: 160, y: 40, width: 80, height: 20 },
}

const card = (id: string, x: number, y: number): DraftCard => ({
  id,
  zone: 'z',
  box: { x, y, width: 50, height: 60 },
})

/** What the line is near to beside some cards and other lines. */
const nearOf = (cards: readonly DraftCard[], others: readonly DraftLine[] = []): string[] => {
  const draft: Draft = { cards, zones: [], lines: [line, ...others] }
  const room = { top: 32, bottom: 14, left: 14, right: 14, hung: 0 }
  const rooms = new Map([
    ['roomy', room],
    ['partner', { ...room, top: 100, hung: 100 }],
  ])
  return [...listNear(line, draft, rooms, clear)]
}

test('a line is not near to itself, nor to the cards that it joins', () => {
  expect(nearOf([card('a', 50, 20), card('b', 300, 20)])).toEqual([])
})

test('a card is near to the line within the distance that is kept', () => {
  expect(nearOf([card('c', 100, 58)])).toEqual(['card c'])
  expect(nearOf([card('c', 100, 60)])).toEqual([])
})

test('a card is near to the label within 6 px, also one that the line joins', () => {
  expect(nearOf([card('a', 103, 45)])).toEqual([])
  expect(nearOf([card('a', 105, 45)])).toEqual(['card a'])
  expect(nearOf([card('b', 245, 45)])).toEqual(['card b'])
})

test('the padding of a card’s zone is near where the line runs into it', () => {
  expect(nearOf([card('roomy', 60, 75)])).toEqual(['ground roomy'])
  expect(nearOf([card('roomy', 60, 83)])).toEqual([])
})

test('a satellite above a card is near as that is', () => {
  expect(nearOf([card('partner', 60, 158)])).toEqual(['card partner'])
  expect(nearOf([card('partner', 60, 160)])).toEqual([])
})

test('another line is near where it runs beside, not where it crosses', () => {
  const beside = (y: number): DraftLine => ({
    ...line,
    id: 'c>d',
    points: [
      { x: 100, y },
      { x: 150, y },
    ],
    label: { x: 400, y: 400, width: 80, height: 20 },
  })
  expect(nearOf([], [beside(58)])).toEqual(['line c>d'])
  expect(nearOf([], [beside(60)])).toEqual([])
  const across = { ...beside(0), points: [0, 100].map((y) => ({ x: 120, y })) }
  expect(nearOf([], [across])).toEqual([])
})

test('another label is near to the line or to its label', () => {
  const other = (y: number): DraftLine => ({
    ...line,
    id: 'c>d',
    points: [
      { x: 500, y: 500 },
      { x: 600, y: 500 },
    ],
    label: { x: 160, y, width: 80, height: 20 },
  })
  expect(nearOf([], [other(65)])).toEqual(['label c>d'])
  expect(nearOf([], [other(67)])).toEqual([])
})

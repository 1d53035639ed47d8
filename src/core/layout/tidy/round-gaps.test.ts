import { expect, test } from 'vitest'
import type { Draft } from '../draft.ts'
import { roundGaps } from './round-gaps.ts'

const columnOf = new Map([
  ['a', 0],
  ['b', 1],
])

/** Two cards `gap` px apart with one line and its label between them. */
const draftWith = (gap: number, zone: string, label = 80): Draft => ({
  cards: [
    { id: 'a', zone: 'server', box: { x: 0, y: 0, width: 100, height: 60 } },
    { id: 'b', zone, box: { x: 100 + gap, y: 0, width: 100, height: 60 } },
  ],
  zones: [],
  lines: [
    {
      id: 'a>b',
      source: 'a',
      destination: 'b',
      points: [
        { x: 100, y: 30 },
        { x: 100 + gap, y: 30 },
      ],
      label: { x: 100 + gap / 2 - label / 2, y: 20, width: label, height: 20 },
    },
  ],
})
const widthOf = (draft: Draft) => (draft.cards[1]?.box.x ?? 0) - 100

test('gaps of nearly the same width become equally wide', () => {
  for (const gap of [120, 150, 168])
    expect(widthOf(roundGaps(draftWith(gap, 'server'), columnOf))).toBe(168)
  expect(widthOf(roundGaps(draftWith(170, 'server'), columnOf))).toBe(200)
})

test('a gap between zones leaves room for their borders', () => {
  expect(widthOf(roundGaps(draftWith(150, 'client'), columnOf))).toBe(200)
})

test('narrow labels need less room between columns, in the same few widths', () => {
  const widthWith = (gap: number, zone: string) =>
    widthOf(roundGaps(draftWith(gap, zone, 28), columnOf))
  expect([widthWith(62, 'server'), widthWith(80, 'server')]).toEqual([72, 104])
  expect(widthWith(62, 'client')).toBe(104)
})

test('one wide label keeps the usual gaps, and so does a picture without lines', () => {
  const narrow = draftWith(62, 'server', 28)
  const wide = draftWith(62, 'server').lines
  for (const lines of [[...narrow.lines, ...wide], []])
    expect(widthOf(roundGaps({ ...narrow, lines }, columnOf))).toBe(168)
})

test('a line still ends at its card and its label stays in the middle', () => {
  const [line] = roundGaps(draftWith(150, 'server'), columnOf).lines
  expect(line?.points).toEqual([
    { x: 100, y: 30 },
    { x: 268, y: 30 },
  ])
  expect(line?.label.x).toBe(144)
})

test('of several cards in a column the outermost one says how wide the gap is', () => {
  const draft = draftWith(150, 'server')
  const inner = { id: 'c', zone: 'server', box: { x: 290, y: 80, width: 60, height: 60 } }
  const more = { ...draft, cards: [...draft.cards, inner] }
  const columns = new Map([...columnOf, ['c', 1]])
  expect(roundGaps(more, columns).cards.map(({ box }) => box.x)).toEqual([0, 268, 308])
})

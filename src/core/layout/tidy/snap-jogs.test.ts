import { expect, test } from 'vitest'
import type { Draft, DraftCard, DraftLine } from '../draft.ts'
import { snapJogs } from './snap-jogs.ts'

const card = (id: string, x: number, y: number) => ({
  id,
  zone: 'z',
  box: { x, y, width: 100, height: 100 },
})

/** A line from the card on the left to the one on the right with a jog of 10 px. */
const jog: DraftLine = {
  id: 'a>b',
  source: 'a',
  destination: 'b',
  points: [
    { x: 100, y: 60 },
    { x: 130, y: 60 },
    { x: 130, y: 50 },
    { x: 300, y: 50 },
  ],
  label: { x: 160, y: 40, width: 80, height: 20 },
}
const around = { hosts: new Map(), rooms: new Map() }
const draftWith = (...lines: readonly DraftLine[]): Draft => ({
  cards: [card('a', 0, 0), card('b', 300, 0)],
  zones: [],
  lines: [jog, ...lines],
})
const bendsOf = (draft: Draft) => (draft.lines[0]?.points.length ?? 0) - 2

test('a jog with free ground around it goes', () => {
  expect(bendsOf(snapJogs(draftWith(), around))).toBe(0)
})

test('a jog stays where its line or label would come too near to others', () => {
  const others = (from: number, to: number): DraftLine => ({
    id: `other-${from}`,
    source: 'a',
    destination: 'b',
    points: [
      { x: 100, y: from },
      { x: 120, y: from },
      { x: 120, y: to },
      { x: 300, y: to },
    ],
    label: { x: 160, y: to - 10, width: 80, height: 20 },
  })
  const crowded = draftWith(others(41, 4), others(80, 80))
  expect(bendsOf(snapJogs(crowded, around))).toBe(2)
})

test('a jog stays where the end would leave its card', () => {
  const low = { ...draftWith(), cards: [card('a', 0, 51), card('b', 300, -51)] }
  expect(bendsOf(snapJogs(low, around))).toBe(2)
})

/** Tells how often a host is asked for: once for each end of a course that is tried. */
class CountingMap extends Map<string, never> {
  asked = 0
  override get(): undefined {
    this.asked += 1
    return undefined
  }
}

/** So many lines that something stands in the way of, and behind them so many that get straight. */
function countTries(each: number): number {
  const hosts = new CountingMap()
  const far = (by: number): readonly [DraftLine, DraftCard, DraftCard] => {
    // Where the cards stand like this, an end that moved would leave its own.
    const leaves = by < each ? 51 : 0
    const lower = <T extends { readonly y: number }>(at: T): T => ({ ...at, y: at.y + 1000 * by })
    const [source, destination] = [`a${by}`, `b${by}`]
    const line = { ...jog, id: `${source}>${destination}`, source, destination }
    return [
      { ...line, points: line.points.map(lower), label: lower(line.label) },
      card(source, 0, 1000 * by + leaves),
      card(destination, 300, 1000 * by - leaves),
    ]
  }
  const parts = Array.from({ length: 2 * each }, (_, index) => far(index))
  snapJogs(
    {
      cards: parts.flatMap(([, from, to]) => [from, to]),
      zones: [],
      lines: parts.map(([line]) => line),
    },
    { hosts, rooms: new Map() },
  )
  return hosts.asked
}

test('lines that nothing changes for are not tried again when another one gets straight', () => {
  expect(countTries(5)).toBeGreaterThan(0)
  expect(countTries(20)).toBe(4 * countTries(5))
})

test('a line that runs near another in one place does not come to lie on it in a second', () => {
  const near: DraftLine = {
    id: 'near',
    source: 'a',
    destination: 'c',
    points: [
      { x: 100, y: 64 },
      { x: 140, y: 64 },
      { x: 140, y: 90 },
      { x: 250, y: 90 },
      { x: 250, y: 60 },
      { x: 285, y: 60 },
    ],
    label: { x: 160, y: 80, width: 80, height: 20 },
  }
  /** Where the other two could go otherwise. */
  const inTheWay = (id: string, y: number, from: number, to: number): DraftLine => ({
    id,
    source: 'd',
    destination: 'e',
    points: [
      { x: from, y },
      { x: to, y },
    ],
    label: { x: to, y, width: 0, height: 0 },
  })
  const crowded = draftWith(near, inTheWay('upper', 47, 100, 110), inTheWay('lower', 93, 255, 290))
  expect(bendsOf(snapJogs(crowded, around))).toBe(2)
})

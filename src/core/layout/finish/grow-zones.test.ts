import { expect, test } from 'vitest'
import type { Draft, DraftLine } from '../draft.ts'
import { growZones } from './grow-zones.ts'

const zone = (id: string, x: number, y: number, width: number, height: number) => ({
  id,
  box: { x, y, width, height },
  title: { x: x + 14, y: y + 9, width: 60, height: 17 },
})
const grow = (zones: Draft['zones'], lines: readonly DraftLine[] = []) =>
  Object.fromEntries(growZones({ cards: [], zones, lines }).zones.map((z) => [z.id, z]))

test('zones above each other get the same sides', () => {
  const grown = grow([zone('dmz', 10, 0, 100, 80), zone('client', 0, 100, 120, 200)])
  expect(grown['dmz']?.box).toMatchObject({ x: 0, width: 120 })
  expect(grown['client']?.box).toMatchObject({ x: 0, width: 120 })
})

test('zones side by side keep their own sides, also where they touch', () => {
  const grown = grow([zone('dmz', 0, 0, 100, 80), zone('client', 100, 20, 120, 200)])
  expect(grown['dmz']?.box).toMatchObject({ x: 0, width: 100 })
  expect(grown['client']?.box).toMatchObject({ x: 100, width: 120 })
})

test('the first and the last zone of a column reach the common top and bottom', () => {
  const grown = grow([zone('client', 0, 40, 100, 100), zone('server', 200, 0, 100, 300)])
  expect(grown['client']?.box).toEqual({ x: 0, y: 0, width: 100, height: 300 })
  expect(grown['client']?.title).toMatchObject({ x: 14, y: 8 })
})

test('a zone does not grow over much empty ground', () => {
  const growFrom = (y: number) =>
    grow([zone('client', 0, y, 100, 100), zone('server', 200, 0, 100, 300)])['client']?.box
  expect(growFrom(150)).toEqual({ x: 0, y: 150, width: 100, height: 150 })
  expect([80, 81].map((y) => growFrom(y)?.y)).toEqual([0, 81])
})

test('a zone does not grow over a line that runs above it', () => {
  const line: DraftLine = {
    id: 'l',
    source: 'a',
    destination: 'b',
    points: [
      { x: -50, y: 20 },
      { x: 190, y: 20 },
    ],
    label: { x: 140, y: 10, width: 20, height: 20 },
  }
  const grown = grow([zone('client', 0, 40, 100, 100), zone('server', 200, 0, 100, 300)], [line])
  expect(grown['client']?.box.y).toBe(40)
})

test('a title moves aside for a line that runs through its corner', () => {
  const line: DraftLine = {
    id: 'l',
    source: 'a',
    destination: 'b',
    points: [
      { x: 30, y: -40 },
      { x: 30, y: 60 },
    ],
    label: { x: 10, y: -30, width: 40, height: 20 },
  }
  const grown = grow([zone('dmz', 0, 0, 200, 100)], [line])
  expect(grown['dmz']?.title.x).toBeGreaterThan(30)
})

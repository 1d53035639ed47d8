import { expect, test } from 'vitest'
import { overlaps, right } from '#core/kit/geometry.ts'
import type { Chip, Connection } from '#core/topology/topology.ts'
import { type LabelShape, listLabelShapes, placeChips, sizeLabels } from './size-labels.ts'

const aConnection = (...texts: readonly string[]): Connection => ({
  id: 'a>b',
  source: 'a',
  destination: 'b',
  flows: [],
  chips: texts.map((text, index): Chip => {
    return { id: `chip-${index}`, text, port: index, family: 'tls', flows: [] }
  }),
})
const sizeOf = (connection: Connection, shape: LabelShape) =>
  sizeLabels([connection], shape).get('a>b')

const three = aConnection('HTTPS 443', 'HTTP 80', 'HTTP 5274')
const five = aConnection(
  'HTTPS 21112',
  'SMB TCP/UDP 137',
  'SMB UDP 138',
  'SMB TCP 139',
  'SMB TCP 445',
)

test('three chips stand one above the other, 3 px apart', () => {
  expect(sizeOf(three, 'wide')?.height).toBe(66)
  expect(placeChips(three, { x: 0, y: 0 }, 'wide').map(({ box }) => box.y)).toEqual([0, 23, 46])
})

test('all chips of a label are equally wide, and wide enough for the longest text', () => {
  const [first, ...others] = placeChips(three, { x: 0, y: 0 }, 'wide').map(({ box }) => box.width)
  expect(first).toBeGreaterThan(90)
  expect(new Set([first, ...others]).size).toBe(1)
})

test('more than three chips may stand in two columns, row by row', () => {
  expect(sizeOf(five, 'tall')?.height).toBe(112)
  expect(sizeOf(five, 'wide')?.height).toBe(66)
  const boxes = placeChips(five, { x: 10, y: 10 }, 'wide').map((chip) => chip.box)
  expect(boxes.map((box) => box.y)).toEqual([10, 10, 33, 33, 56])
  const width = sizeOf(five, 'wide')?.width ?? 0
  for (const [index, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(10)
    expect(right(box)).toBeLessThanOrEqual(10 + width)
    expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false)
  }
})

test('chips may stand beside each other, three in a row', () => {
  expect(sizeOf(three, 'flat')?.height).toBe(20)
  expect(placeChips(three, { x: 0, y: 0 }, 'flat').map(({ box }) => box.y)).toEqual([0, 0, 0])
  expect(sizeOf(five, 'flat')?.height).toBe(43)
  const last = placeChips(five, { x: 0, y: 0 }, 'flat').at(-1)?.box
  expect(last && right(last)).toBeLessThan(sizeOf(five, 'flat')?.width ?? 0)
})

test('the shape is a choice only where some connection has more than three chips', () => {
  expect(listLabelShapes([three])).toEqual(['wide'])
  expect(listLabelShapes([three, five])).toEqual(['wide', 'tall'])
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceColumns } from './balance-columns.ts'
import { type Link, type Stop, siftColumns } from './sift-columns.ts'

type Columns = readonly (readonly Stop[])[]

function countCrossings(columns: Columns, links: readonly Link[]): number {
  const seat = new Map(columns.flatMap((stops) => stops.map(({ id }, index) => [id, index])))
  const column = new Map(columns.flatMap((stops, index) => stops.map(({ id }) => [id, index])))
  const seatOf = (id: string) => seat.get(id) ?? 0
  return links.flatMap((a, index) =>
    links
      .slice(index + 1)
      .filter(
        (b) =>
          column.get(a.left) === column.get(b.left) &&
          (seatOf(a.left) - seatOf(b.left)) * (seatOf(a.right) - seatOf(b.right)) < 0,
      ),
  ).length
}

const free = { zoneOf: () => undefined, isHub: () => false, isFence: () => false }
const toStops = (text: string): Stop[] => [...text].map((id) => ({ id }))
const toLinks = (text: string): Link[] =>
  text.split(' ').map(([left = '', right = '']) => ({ left, right }))
const format = (columns: Columns) => columns.map((stops) => stops.map(({ id }) => id).join(''))

/** Columns of up to six stops, half of them hosts of two zones, and any links between neighbours. */
const anyGraph = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 })
  .chain((sizes) => {
    const columns = sizes.map((size, column) =>
      Array.from({ length: size }, (_, seat) => ({ id: `${column}:${seat}` })),
    )
    const all = columns
      .slice(1)
      .flatMap((stops, index) =>
        stops.flatMap((right) =>
          (columns[index] ?? []).map((left) => ({ left: left.id, right: right.id })),
        ),
      )
    const zoneOf = (id: string) => ({ 0: 'a', 1: 'a', 2: undefined, 3: 'b' })[Number(id.slice(-1))]
    return fc.record({
      columns: fc.constant(columns),
      links: fc.subarray(all),
      bounds: fc.record({
        zoneOf: fc.constant(zoneOf),
        isHub: fc.constant((id: string) => id === '1:0'),
        isFence: fc.constantFrom(
          () => false,
          (id: string) => id.endsWith(':2'),
        ),
      }),
    })
  })

describe.each([
  ['sifting', siftColumns],
  ['balancing', balanceColumns],
])('%s', (_, order) => {
  test('takes apart what need not cross', () => {
    const links = toLinks('ad be cf')
    const ordered = order([toStops('abc'), toStops('fed')], links, free)
    expect(countCrossings(ordered, links)).toBe(0)
  })

  test('leaves alone what does not cross', () => {
    const links = toLinks('ac bd')
    const ordered = order([toStops('ab'), toStops('cd')], links, free)
    expect(format(ordered)).toEqual(['ab', 'cd'])
  })

  test('keeps hosts of two zones in their order, whatever passes between them', () => {
    const zones = new Map([
      ['c', 'upper'],
      ['d', 'lower'],
    ])
    const columns = [toStops('abx'), toStops('cdy')]
    const ordered = order(columns, toLinks('ad bc xy'), {
      ...free,
      zoneOf: (id) => zones.get(id),
    })
    expect(format(ordered)[1]?.replace('y', '')).toBe('cd')
  })

  test('keeps what passes below the hub there', () => {
    const columns = [toStops('ab'), toStops('hw'), toStops('xy')]
    const bounds = {
      ...free,
      zoneOf: (id: string) => (id === 'h' ? 'z' : undefined),
      isHub: (id: string) => id === 'h',
    }
    expect(format(order(columns, toLinks('aw bh wx hy'), bounds))[1]).toBe('hw')
  })

  test('takes nothing across a fence', () => {
    const columns = [toStops('ab'), toStops('w|x'), toStops('yz')]
    const bounds = { ...free, isFence: (id: string) => id === '|' }
    expect(format(order(columns, toLinks('ax bw wz xy'), bounds))[1]).toBe('w|x')
  })

  test('loses nothing, and leaves the zones of every column in their order', () => {
    fc.assert(
      fc.property(anyGraph, ({ columns, links, bounds }) => {
        const ordered = order(columns, links, bounds)
        const sorted = (all: Columns) => all.map((stops) => stops.map(({ id }) => id).toSorted())
        expect(sorted(ordered)).toEqual(sorted(columns))
        const zonesIn = (all: Columns) =>
          all.map((stops) => stops.flatMap(({ id }) => bounds.zoneOf(id) ?? []))
        expect(zonesIn(ordered)).toEqual(zonesIn(columns))
      }),
    )
  })
})

test('sifting never adds a crossing, and a second time changes nothing', () => {
  fc.assert(
    fc.property(anyGraph, ({ columns, links, bounds }) => {
      const once = siftColumns(columns, links, bounds)
      const before = countCrossings(columns, links)
      expect(countCrossings(once, links)).toBeLessThanOrEqual(before)
      if (countCrossings(once, links) === before) expect(format(once)).toEqual(format(columns))
      expect(format(siftColumns(once, links, bounds))).toEqual(format(once))
    }),
  )
})

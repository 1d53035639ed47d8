import { expect, test } from 'vitest'
import { compareBy, compareInTurn } from './compare.ts'

const sorted = <T>(values: readonly T[], key: (value: T) => number | string): T[] =>
  values.toSorted(compareBy(key))

test('numbers stand by their size, texts by their code units on every machine', () => {
  expect(sorted([443, 80, 8080], (port) => port)).toEqual([80, 443, 8080])
  expect(sorted(['443', '80', '8080'], (text) => text)).toEqual(['443', '80', '8080'])
  expect(sorted(['ä', 'b', 'a', 'B'], (text) => text)).toEqual(['B', 'a', 'b', 'ä'])
})

test('what is equal by the first comparator is ordered by the next, else stays as it stood', () => {
  const ports = [
    { transport: 'udp', port: 135, row: 1 },
    { transport: 'tcp', port: 389, row: 2 },
    { transport: 'tcp', port: 135, row: 3 },
    { transport: 'tcp', port: 135, row: 4 },
  ]
  const order = ports.toSorted(
    compareInTurn(
      compareBy((at: (typeof ports)[number]) => at.port),
      compareBy((at) => at.transport),
    ),
  )
  expect(order.map(({ row }) => row)).toEqual([3, 4, 1, 2])
})

import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { measureText } from '#core/text/measure-text.ts'
import type { Host } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { memberSpacing } from '../spacing.ts'
import { formatMembers, measureMembers, measureRow } from './format-members.ts'

const messages = messagesFor('en')
const [one = expect.fail()] = topologyOf(defaultDeployment).hosts

type Named = { readonly name: string; readonly addresses: readonly string[] }

const cardOf = (members: readonly Named[]): Host => ({
  ...one,
  members: members.map((member, index) => ({ id: `agent-${index}`, ...member })),
})
const format = (members: readonly Named[], width = measureMembers(cardOf(members), [], messages)) =>
  formatMembers(cardOf(members), width, messages)
const segments = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `Floor ${index + 1}`,
    addresses: [`10.1.${index}.0/24`],
  }))

test.each([
  [2, [2]],
  [10, [10]],
  [11, [6, 5]],
  [20, [10, 10]],
  [30, [10, 10, 10]],
  [31, [10, 10, 10]],
])('%i members of short names stand in columns of %j rows', (count, rows) => {
  expect(format(segments(count)).map((column) => column.length)).toEqual(rows)
})

test('of more members than there is room for, the last row says how many more there are', () => {
  const rows = format(segments(48)).flat()
  expect(rows.slice(-2).map(({ nameLines, address }) => [...nameLines, address])).toEqual([
    ['Floor 29', '10.1.28.0/24'],
    ['19 more'],
  ])
  // Each host is in one row, so that it is found in it.
  expect(rows.flatMap(({ hosts }) => hosts)).toEqual(segments(48).map((_, at) => `agent-${at}`))
  expect(rows.at(-1)?.hosts).toHaveLength(19)
})

test('a card that is wide for another one’s sake has its members in more columns', () => {
  expect(format(segments(6)).length).toBe(1)
  expect(format(segments(6), 500).map((column) => column.length)).toEqual([3, 3])
  expect(format(segments(2), 500).length).toBe(1)
})

test('among other cards with members, fewer rows stand below each other', () => {
  const widthAmong = (others: number) =>
    measureMembers(cardOf(segments(8)), [cardOf(segments(others))], messages)
  expect(widthAmong(8)).toBe(widthAmong(1))
  expect(widthAmong(9)).toBeGreaterThan(widthAmong(8))
  expect(format(segments(8), widthAmong(9)).map((column) => column.length)).toEqual([4, 4])
})

test('a name goes on in a second line, and its address beside that or below it', () => {
  const name = 'Manufacturing plant, building 7, second floor'
  const [first, second, third] = format(
    [
      { name, addresses: ['10.1.0.0/16'] },
      { name, addresses: ['10.20.7.10-10.20.7.40', '10.2.0.0/16', '10.3.0.0/16'] },
      { name: 'HQ', addresses: ['10.1.0.0/16', '10.2.0.0/16'] },
    ],
    216,
  ).flat()
  const nameLines = ['Manufacturing plant, building 7,', 'second floor']
  expect(first).toMatchObject({ nameLines, address: '10.1.0.0/16', isBelow: false })
  expect(second).toMatchObject({
    nameLines,
    address: '10.20.7.10-10.20.7.40 · 10.2.0.0/16 +1',
    isBelow: true,
  })
  expect(third).toMatchObject({ nameLines: ['HQ'], address: '10.1.0.0/16 · 10.2.0.0/16' })
})

test('whatever the names, no text is wider than its row, and rows grow with their lines', () => {
  const names = ['', 'HQ', 'W'.repeat(200), '本社クライアントセグメント（東京・品川）'.repeat(3)]
  const addresses = [[], ['10.1.0.1'], ['2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff/128', '10.1.0.2']]
  const members = names.flatMap((name) => addresses.map((mine) => ({ name, addresses: mine })))
  const { padding, height, lineHeight, name: style, address: other } = memberSpacing
  for (const width of [160, 232, 448])
    for (const column of format(members, width))
      for (const row of column) {
        const lines = row.nameLines.map((line) => measureText(line, style.size, style.weight))
        const beside = measureText(row.address, other.size, other.weight)
        const last = (row.isBelow ? 0 : (lines.at(-1) ?? 0)) + beside
        expect(Math.max(...lines, last)).toBeLessThanOrEqual(width - 2 * padding)
        const more = Number(row.isBelow) + row.nameLines.length - 1
        expect(measureRow(row)).toBe(height + more * lineHeight)
      }
})

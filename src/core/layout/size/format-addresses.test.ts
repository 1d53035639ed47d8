import { expect, test } from 'vitest'
import { measureText } from '#core/text/measure-text.ts'
import { formatAddresses } from './format-addresses.ts'

const style = { size: 11, weight: 400 } as const
const format = (...addresses: readonly string[]) => formatAddresses(addresses, 130, style)

test.each([
  [[], []],
  [['10.1.0.0/16'], ['10.1.0.0/16']],
  [['10.1.0.5', '10.1.0.6'], ['10.1.0.5 · 10.1.0.6']],
  [['10.1.0.0/16', '10.2.0.0/16'], ['10.1.0.0/16 · 10.2.0.0/16']],
  [
    ['10.10.10.0/24', '10.10.20.0/24', '10.10.30.0/24', '10.10.40.0/24', '10.10.50.0/24'],
    ['10.10.10.0/24', '10.10.20.0/24 +3'],
  ],
])('%j', (addresses, lines) => {
  const formatted = format(...addresses)
  expect(formatted).toEqual(lines)
})

test('whatever the addresses, there are two lines at most, and none is wider than its room', () => {
  const long = [
    '2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff/128',
    'very-long-host-name.department.example',
  ]
  for (const addresses of [long, [...long, ...long], long.slice(1), ['10.1.0.1', ...long]]) {
    const lines = format(...addresses)
    expect(lines.length).toBeLessThanOrEqual(2)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(measureText(line, 11, 400)).toBeLessThanOrEqual(130)
  }
})

import { expect, test } from 'vitest'
import { parseNumber } from './parse-number.ts'

test.each([
  ['443', 443],
  [' 443 ', 443],
  ['４４３', 443],
  ['　４４３　', 443],
  ['0443', 443],
  ['1', 1],
  ['65535', 65535],
])('%j is a port', (text, port) => {
  expect(parseNumber('agent-port', text)).toBe(port)
})

test.each(['', ' ', '0', '65536', '-1', '4 4', '44.3', '1e3', '0x1bb', 'https', '٤٤٣', '四四三'])(
  '%j is no port',
  (text) => {
    expect(parseNumber('agent-port', text)).toBeNull()
  },
)

test('a build may be any whole number from 0', () => {
  expect(parseNumber('build', '0')).toBe(0)
  expect(parseNumber('build', '140960')).toBe(140960)
  expect(parseNumber('build', '-1')).toBeNull()
  expect(parseNumber('build', '9'.repeat(16))).toBeNull()
})

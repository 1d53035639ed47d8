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
  ['３００００', 30000],
  [' 30000\u200b', 30000],
  ['\ufeff30000\u00a0', 30000],
  ['\u202a30000\u202c', 30000],
  ['TCP 30000', 30000],
  ['TCP:30000', 30000],
  ['30000/tcp', 30000],
  ['TCPポート 30000', 30000],
  ['30000番', 30000],
  ['30000番ポート', 30000],
  ['ポート番号：30000', 30000],
  ['port 30000', 30000],
  ['30000 (HTTPS)', 30000],
])('%j is a port', (text, port) => {
  expect(parseNumber('agent-port', text)).toBe(port)
})

test.each([
  '',
  ' ',
  '0',
  '65536',
  '-1',
  '4 4',
  '44.3',
  '1e3',
  '0x1bb',
  'https',
  '٤٤٣',
  '四四三',
  '70000',
  '443430',
  '30000-',
  '80/8080',
  '443,4343',
  '30,000',
  'UDP 30000',
  'tcp',
  'E14',
])('%j is no port', (text) => {
  expect(parseNumber('agent-port', text)).toBeNull()
})

test('a build may be any whole number from 0', () => {
  expect(parseNumber('build', '0')).toBe(0)
  expect(parseNumber('build', '140960')).toBe(140960)
  expect(parseNumber('build', '-1')).toBeNull()
  expect(parseNumber('build', '9'.repeat(16))).toBeNull()
})

test('a text of any length is refused at once', () => {
  const start = performance.now()
  for (const piece of ['9', ' ', '-', '1 ', 'tcp/', '\u200b']) {
    expect(parseNumber('agent-port', piece.repeat(5_000_000 / piece.length))).toBeNull()
  }
  expect(performance.now() - start).toBeLessThan(100)
})

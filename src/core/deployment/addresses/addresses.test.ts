import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containsAddress, overlapsAddress, readAddresses } from './compare-addresses.ts'
import { parseAddress } from './parse-address.ts'
import { formatIp, parseIp } from './parse-ip.ts'
import { splitAddresses } from './split-addresses.ts'

const read = (text: string) => {
  const address = parseAddress(text)
  return address.ok ? `${address.value.kind} ${address.value.text}` : address.problem.kind
}

test.each([
  ['10.1.0.7', 'host 10.1.0.7'],
  ['１０．１．０．７', 'host 10.1.0.7'],
  ['10.1.0.0/16', 'network 10.1.0.0/16'],
  ['１０．１．０．０／１６', 'network 10.1.0.0/16'],
  ['0.0.0.0/0', 'network 0.0.0.0/0'],
  ['10.1.0.10-10.1.0.20', 'range 10.1.0.10-10.1.0.20'],
  ['10.1.0.10 ～ 10.1.0.20', 'range 10.1.0.10-10.1.0.20'],
  ['2001:DB8::1', 'host 2001:db8::1'],
  ['2001:db8:0:0:1:0:0:1', 'host 2001:db8::1:0:0:1'],
  ['::', 'host ::'],
  ['::ffff:10.1.0.7', 'host ::ffff:a01:7'],
  ['2001:db8::/32', 'network 2001:db8::/32'],
  ['dc01.corp.example', 'name dc01.corp.example'],
  ['DC01', 'name DC01'],
  ['my_host-2', 'name my_host-2'],
])('%j is read', (text, address) => {
  expect(read(text)).toBe(address)
})

test.each([
  '010.0.0.1',
  '10.1',
  '167772161',
  '10.0.0.256',
  '10.1.0.0/33',
  '10.1.0.0/016',
  '10.1.0.0/255.255.0.0',
  '10.1.0.10-20',
  '1:2:3:4:5:6:7',
  '1::2::3',
  'fe80::1%eth0',
  '12345::',
  '-a.example',
  'a..b',
  'host name',
  '',
  `${'a'.repeat(64)}.example`,
])('%j is no address', (text) => {
  expect(read(text)).toBe('not-an-address')
})

test.each([
  ['10.2.3.0 255.255.255.0', ['10.2.3.0/24']],
  ['１０．２．３．０　２５５．２５５．２５５．０', ['10.2.3.0/24']],
  ['10.2.3.0/255.255.255.0, 10.3.0.0 / 255.255.0.0', ['10.2.3.0/24', '10.3.0.0/16']],
  ['10.2.3.0\n255.255.255.0\n10.2.4.7 255.255.255.255', ['10.2.3.0/24', '10.2.4.7']],
  ['0.0.0.0 0.0.0.0', ['0.0.0.0/0']],
  ['10.2.3.0 255.0.255.0', ['10.2.3.0', '255.0.255.0']],
  ['10.2.3.0 10.2.4.0', ['10.2.3.0', '10.2.4.0']],
])('%j is split into addresses with their masks', (cell, addresses) => {
  expect(splitAddresses(cell)).toEqual(addresses)
})

test('a host with its mask, and a range that runs backwards, are told apart', () => {
  expect(parseAddress('10.1.2.3/16')).toEqual({
    ok: false,
    problem: { kind: 'host-with-mask', host: '10.1.2.3', network: '10.1.0.0/16' },
  })
  expect(read('10.1.0.20-10.1.0.10')).toBe('range-backwards')
  expect(read('10.1.0.20-::1')).toBe('range-backwards')
})

const anyIp = fc.oneof(
  fc.record({ bits: fc.constant<32>(32), value: fc.bigInt(0n, (1n << 32n) - 1n) }),
  fc.record({
    bits: fc.constant<128>(128),
    // Noughts in all places, since they are what `::` stands for.
    value: fc
      .array(fc.constantFrom<bigint>(0n, 0n, 1n, 0xabcdn), { minLength: 8, maxLength: 8 })
      .map((groups) => groups.reduce((value, group) => (value << 16n) + group, 0n)),
  }),
)

test('an address comes back as it was written, and the browser writes the same', () => {
  fc.assert(
    fc.property(anyIp, (ip) => {
      const text = formatIp(ip)
      expect(parseIp(text)).toEqual(ip)
      const host = ip.bits === 32 ? text : `[${text}]`
      const byUrl = new URL(`http://${host}/`).hostname
      expect(byUrl).toBe(host)
    }),
    { numRuns: 500 },
  )
})

const one = (text: string) => readAddresses([text])[0] ?? { kind: 'name' as const, text: '' }

test.each([
  ['10.1.0.0/16', '10.1.0.7', true, true],
  ['10.1.0.0/16', '10.2.0.7', false, false],
  ['10.1.0.0/16', '10.1.255.250-10.2.0.7', false, true],
  ['10.1.0.0-10.1.0.255', '10.1.0.0/24', true, true],
  ['::/0', '10.1.0.7', false, false],
  ['dc01.example', 'DC01.example', true, true],
  ['dc01.example', '10.1.0.7', false, false],
])('%s and %s', (outer, inner, contains, overlaps) => {
  expect(containsAddress(one(outer), one(inner))).toBe(contains)
  expect(overlapsAddress(one(outer), one(inner))).toBe(overlaps)
  expect(overlapsAddress(one(inner), one(outer))).toBe(overlaps)
})

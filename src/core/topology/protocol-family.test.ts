import { expect, test } from 'vitest'
import { protocolFamily } from './protocol-family.ts'

test.each([
  ['https', 'tls'],
  ['http', 'plain-http'],
  ['smb', 'smb'],
  ['rpc', 'directory'],
  ['ldap', 'directory'],
  ['mssql', 'database'],
] as const)('%s is drawn as %s, whatever carries it', (offer, family) => {
  expect(protocolFamily({ transport: 'tcp', offers: [offer] })).toBe(family)
  expect(protocolFamily({ transport: 'udp', offers: [offer] })).toBe(family)
})

test('a bare number is drawn by its transport', () => {
  expect(protocolFamily({ transport: 'tcp', offers: [] })).toBe('other')
  expect(protocolFamily({ transport: 'udp', offers: [] })).toBe('udp')
})

test.each([
  [['https', 'http'], 'plain-http'],
  [['http', 'https'], 'plain-http'],
  [['https', 'smb'], 'smb'],
  [['smb', 'https'], 'smb'],
  [['smb', 'http', 'https'], 'plain-http'],
] as const)('a port that offers %j is drawn as what is encrypted least', (offers, family) => {
  expect(protocolFamily({ transport: 'tcp', offers })).toBe(family)
})

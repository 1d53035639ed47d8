import { expect, test } from 'vitest'
import { formatChip, formatPort, formatPrefix } from './port-text.ts'

test.each([
  [['https'], ['tcp'], 'HTTPS 443'],
  [['https', 'http'], ['tcp'], 'HTTPS/HTTP 443'],
  [['smb'], ['tcp'], 'SMB TCP 443'],
  [['smb'], ['tcp', 'udp'], 'SMB TCP/UDP 443'],
  [['mssql'], ['tcp'], 'SQL TCP 443'],
  [['smb', 'https'], ['tcp'], 'SMB/HTTPS 443'],
  [['ldap', 'rpc'], ['tcp'], 'LDAP/RPC 443'],
  [[], ['tcp'], 'TCP 443'],
  [[], ['tcp', 'udp'], 'TCP/UDP 443'],
] as const)('a port of %j over %j is %s on its chip', (offers, transports, text) => {
  expect(formatChip({ port: 443, offers, transports })).toBe(text)
})

test('a port is its transport and number, or the protocol that is printed', () => {
  expect(formatPort({ transport: 'udp', port: 10_323 })).toBe('UDP 10323')
  expect(formatPrefix({ transport: 'tcp', protocol: null })).toBe('TCP')
  expect(formatPrefix({ transport: 'tcp', protocol: 'https' })).toBe('HTTPS')
})

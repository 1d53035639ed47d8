import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { listChips } from './list-chips.ts'
import { topologyOf } from './topology-of.ts'

const chipsOf = (source: string, destination: string, change: Partial<Configuration> = {}) => {
  const { connections } = topologyOf(
    deploymentOf(changeConfiguration(defaultConfiguration, change)),
  )
  return connections.find((one) => one.source === source && one.destination === destination)?.chips
}

const textsOf = (...asked: Parameters<typeof chipsOf>) => chipsOf(...asked)?.map(({ text }) => text)

test('a chip says the protocol that the list prints, or the service and the transport', () => {
  expect(textsOf('agent', 'standalone-sps')).toEqual(['HTTPS 443', 'HTTP 80', 'HTTP 5274'])
  expect(textsOf('off-premises-agent', 'edge-relay')).toEqual(['TCP 443'])
  expect(textsOf('agent', 'active-directory')).toEqual(['LDAP TCP 389'])
  expect(textsOf('apex-one-server', 'apex-central')).toContain('UDP 10323')
})

test('TCP and UDP on one number share a chip', () => {
  const [rpc, ldap] = chipsOf('apex-one-server', 'active-directory') ?? []
  expect([rpc?.text, ldap?.text]).toEqual(['RPC TCP/UDP 135', 'LDAP TCP 389'])
  expect([rpc?.flows.length, ldap?.flows.length]).toEqual([2, 1])
})

test('a port that flows of several hosts say is named once with each transport', () => {
  const flows = topologyOf(deploymentOf(defaultConfiguration)).flows.filter(
    ({ source, destination }) => source === 'apex-one-server' && destination === 'active-directory',
  )
  const twice = [...flows, ...flows.map((flow) => ({ ...flow, id: `${flow.id}-2` }))]
  expect(listChips('rule', twice).map(({ text }) => text)).toEqual([
    'RPC TCP/UDP 135',
    'LDAP TCP 389',
  ])
})

test('SMB is a chip for each of its ports', () => {
  expect(textsOf('agent', 'apex-one-server', { quarantine: 'unc' })).toEqual([
    'HTTPS 4343',
    'HTTP 8080',
    'SMB TCP/UDP 137',
    'SMB UDP 138',
    'SMB TCP 139',
    'SMB TCP 445',
  ])
})

test('where rows disagree about a port its chip names both, without a transport', () => {
  const [chip, ...others] = chipsOf('agent', 'apex-one-server', { 'server-http-port': 4343 }) ?? []
  expect(chip?.text).toMatch(/^HTTPS\/HTTP 4343$/)
  expect(chip?.family).toBe('plain-http')
  expect(others).toEqual([])
})

test('a service on a port of another protocol is another chip', () => {
  const own = { quarantine: 'unc', 'server-https-port': 138 } as const
  expect(textsOf('agent', 'apex-one-server', own)).toEqual(
    expect.arrayContaining(['HTTPS 138', 'SMB UDP 138']),
  )
})

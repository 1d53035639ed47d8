import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { listListeningPorts } from './list-listening-ports.ts'
import type { Flow } from './topology.ts'
import { topologyOf } from './topology-of.ts'

/** What listens on a host of a deployment, as lines. */
function listeningOn(host: string, change: Partial<Configuration> = {}): string[] {
  const { hosts } = topologyOf(deploymentOf(changeConfiguration(defaultConfiguration, change)))
  const listens = hosts.find(({ id }) => id === host)?.listens ?? []
  return listens.map(({ transport, port, protocol }) => `${transport}/${port} ${protocol ?? '-'}`)
}

test('a host listens on what flows reach there, each port once, by transport and number', () => {
  expect(listeningOn('apex-one-server')).toEqual(['tcp/4343 https', 'tcp/8080 http'])
  expect(listeningOn('apex-central')).toEqual(['tcp/80 http', 'tcp/443 https', 'udp/10323 -'])
  expect(listeningOn('active-directory')).toEqual(['tcp/135 -', 'tcp/389 -', 'udp/135 -'])
})

test('a host that nothing reaches listens on nothing', () => {
  expect(listeningOn('web-browser')).toEqual([])
})

test('a printed protocol counts more than a bare number; two of them leave it open', () => {
  const [flow] = topologyOf(defaultDeployment).flows
  if (!flow) throw new Error('the default deployment has flows')
  const offering = (...offers: Flow['offers']): Flow => ({ ...flow, offers })
  const protocolOf = (...flows: readonly Flow[]) => listListeningPorts(flows)[0]?.protocol
  expect(protocolOf(offering('https'), offering('http'))).toBeNull()
  expect(protocolOf(offering('http'), offering('https'))).toBeNull()
  expect(protocolOf(offering('http', 'https'))).toBeNull()
  expect(protocolOf(offering('smb'), offering('https'))).toBe('https')
  expect(protocolOf(offering(), offering('https'))).toBe('https')
  expect(protocolOf(offering('smb'))).toBeNull()
})

test('ports of one number on two transports are two', () => {
  const udp = { transport: 'udp', port: 135, protocol: null }
  const tcp = { ...udp, transport: 'tcp' }
  const { flows } = topologyOf(defaultDeployment)
  const at135 = flows.filter(({ port }) => port === 135)
  expect(listListeningPorts(at135)).toEqual([tcp, udp])
  expect(listListeningPorts(at135.toReversed())).toEqual([tcp, udp])
})

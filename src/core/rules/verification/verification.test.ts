import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { nameObjects } from '../objects/name-objects.ts'
import { type HostChecks, listChecks } from './list-checks.ts'
import { writeVerifyPs1 } from './write-verify-ps1.ts'
import { writeVerifySh } from './write-verify-sh.ts'

const folder = mkdtempSync(join(tmpdir(), 'portscape-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sign = '7C1E-22D9'
const script = join(folder, 'verify.sh')

/** One host, which tries ports of this machine. */
const hostThat = (checks: HostChecks['checks']): HostChecks => {
  const [object] = nameObjects([
    {
      id: 'agent',
      kind: 'agent',
      role: 'agent',
      name: 'HQ',
      addresses: [],
      zone: 'client',
      parts: [],
      listens: [],
    },
  ])
  if (!object) throw new Error('no object was named')
  return { object, checks }
}

const readResults = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const listen = () =>
  new Promise<{ readonly port: number; readonly close: () => void }>((resolve) => {
    const server = createServer((socket) => socket.destroy())
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      resolve({
        port: typeof at === 'object' && at ? at.port : 0,
        close: () => server.close(),
      })
    })
  })

test('the shell script tells what is open, refused and not to be tried from outside', async () => {
  const listener = await listen()
  const unused = await listen()
  unused.close()
  const at = (flow: string, port: number, address = '127.0.0.1') => ({
    flow,
    port,
    address,
    transport: 'tcp' as const,
  })
  const host = hostThat([
    at('agent>a:tcp/1', listener.port),
    at('agent>b:tcp/2', unused.port),
    { ...at('agent>c:udp/3', listener.port), transport: 'udp' },
    at('agent>d:tcp/4', 443, ''),
    at('agent>e:tcp/5', 443, 'no-such-host.invalid'),
  ])
  writeFileSync(script, writeVerifySh([host], sign))
  const out = join(folder, 'results.json')
  const { stderr } = await promisify(execFile)('sh', [script, 'HQ', out])
  listener.close()
  expect(readResults(out)).toEqual({
    portscape: 'verification',
    version: 1,
    fingerprint: sign,
    host: 'agent',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    results: [
      { flow: 'agent>a:tcp/1', address: '127.0.0.1', result: 'open' },
      { flow: 'agent>b:tcp/2', address: '127.0.0.1', result: 'reachable' },
      { flow: 'agent>c:udp/3', address: '127.0.0.1', result: 'not-tested' },
      { flow: 'agent>d:tcp/4', address: '', result: 'not-tested' },
      { flow: 'agent>e:tcp/5', address: 'no-such-host.invalid', result: 'not-tested' },
    ],
  })
  expect(stderr).toContain('1 open, 1 reachable, 0 blocked, 3 not tested')
})

const canFilter =
  spawnSync('unshare', ['-n', 'sh', '-c', 'ip link set lo up && nft list ruleset']).status === 0

test.skipIf(!canFilter)('what a firewall drops is blocked', () => {
  const host = hostThat([
    { flow: 'agent>a:tcp/9', address: '127.0.0.1', port: 9, transport: 'tcp' },
    { flow: 'agent>a:tcp/8', address: '127.0.0.1', port: 8, transport: 'tcp' },
  ])
  writeFileSync(script, writeVerifySh([host], sign))
  const out = join(folder, 'filtered.json')
  const rule =
    'add table inet t; add chain inet t i { type filter hook input priority 0; }; add rule inet t i tcp dport 9 drop'
  spawnSync('unshare', [
    '-n',
    'sh',
    '-c',
    'ip link set lo up && nft "$1" && sh "$2" HQ "$3"',
    '-',
    rule,
    script,
    out,
  ])
  expect(readResults(out)).toMatchObject({
    results: [
      { flow: 'agent>a:tcp/9', result: 'blocked' },
      { flow: 'agent>a:tcp/8', result: 'reachable' },
    ],
  })
})

test('a host that the script does not know is refused with those that it does', () => {
  const [one] = [hostThat([{ flow: 'f', address: '', port: 1, transport: 'tcp' }])]
  writeFileSync(script, writeVerifySh([one], sign))
  const { status, stderr } = spawnSync('sh', [script, '$(reboot)'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([2, expect.stringContaining('HOST is one of: HQ')])
})

test('names of hosts bring nothing into a script but plain words', () => {
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      const topology = topologyOf(deployment)
      const hosts = listChecks(topology)
      const flows = hosts.flatMap(({ checks }) => checks.map(({ flow }) => flow))
      expect(new Set(flows)).toEqual(new Set(topology.flows.map(({ id }) => id)))
      for (const { object, checks } of hosts) {
        expect(object.name).toMatch(/^\w+$/)
        for (const { flow, address } of checks) {
          expect(flow).toMatch(/^[a-z\d>:/-]+$/)
          expect(address).toMatch(/^[\w.:-]*$/)
        }
      }
      expect(writeVerifySh(hosts, sign).match(/^END$/gm)).toHaveLength(hosts.length)
      expect(writeVerifyPs1(hosts, sign).match(/^'@/gm)).toHaveLength(1)
    }),
    { numRuns: 60 },
  )
})

test('scripts of any deployment are read by the shell without a complaint', () => {
  for (const deployment of fc.sample(anyDeployment, 5)) {
    writeFileSync(script, writeVerifySh(listChecks(topologyOf(deployment)), sign))
    const { status, stderr } = spawnSync('sh', ['-n', script], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  }
})

import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { allConfigurations } from '#core/testing/all-configurations.ts'
import { compareFlows } from './compare-flows.ts'
import { topologyOf } from './topology-of.ts'

/** Flows as lines: source > destination transport/port protocol rows. */
const linesOf = (change: Partial<Configuration>) =>
  topologyOf(deploymentOf(changeConfiguration(defaultConfiguration, change))).flows.map(
    (flow) =>
      `${flow.source} > ${flow.destination} ${flow.transport}/${flow.port} ${flow.protocol ?? '-'} ${flow.rows}`,
  )

const defaultLines = [
  'off-premises-agent > edge-relay tcp/443 - E13',
  'edge-relay > apex-one-server tcp/4343 - D1',
  'agent > apex-one-server tcp/4343 https E2,E5',
  'agent > apex-one-server tcp/8080 http E4,E8',
  'agent > standalone-sps tcp/443 https E11',
  'agent > standalone-sps tcp/80 http E10',
  'agent > standalone-sps tcp/5274 http E12',
  'agent > active-directory tcp/389 - E14',
  'web-browser > apex-one-server tcp/4343 https A1',
  'web-browser > standalone-sps tcp/4343 https A3',
  'apex-central > apex-one-server tcp/4343 - B1',
  'apex-one-server > agent tcp/21112 https C1',
  'apex-one-server > apex-central tcp/443 https B3',
  'apex-one-server > apex-central tcp/80 http B2',
  'apex-one-server > apex-central udp/10323 - B4',
  'apex-one-server > sql-server tcp/1433 - B6',
  'apex-one-server > active-directory tcp/135 - B5a',
  'apex-one-server > active-directory udp/135 - B5a',
  'apex-one-server > active-directory tcp/389 - B5b',
]

const smb = (from: string, to: string, row: string) =>
  ['tcp/137', 'udp/137', 'udp/138', 'tcp/139', 'tcp/445'].map(
    (at) => `${from} > ${to} ${at} - ${row}`,
  )

const without = (rows: RegExp) => defaultLines.filter((line) => !rows.test(line))
const replaced = (from: RegExp, to: string) => defaultLines.map((line) => line.replace(from, to))

/** Concrete deployments and what the list gives for them, written by hand from the list. */
const table: readonly (readonly [string, Partial<Configuration>, readonly string[]])[] = [
  ['the default deployment', {}, defaultLines],
  [
    'the default web site',
    { iis: 'default' },
    [
      'off-premises-agent > edge-relay tcp/443 - E13',
      'edge-relay > apex-one-server tcp/443 - D1',
      'agent > apex-one-server tcp/443 https E3,E7',
      'agent > apex-one-server tcp/80 http E6,E9',
      ...defaultLines.slice(4, 8),
      'web-browser > apex-one-server tcp/443 https A2',
      'web-browser > standalone-sps tcp/4343 https A3',
      'apex-central > apex-one-server tcp/443 - B1',
      ...defaultLines.slice(11),
    ],
  ],
  [
    'an own HTTPS port of the server',
    { 'server-https-port': 8443 },
    [
      'off-premises-agent > edge-relay tcp/443 - E13',
      'edge-relay > apex-one-server tcp/8443 - D1',
      'agent > apex-one-server tcp/8443 https E2,E5',
      'agent > apex-one-server tcp/8080 http E4,E8',
      ...defaultLines.slice(4, 8),
      'web-browser > apex-one-server tcp/8443 https A1',
      'web-browser > standalone-sps tcp/4343 https A3',
      'apex-central > apex-one-server tcp/8443 - B1',
      ...defaultLines.slice(11),
    ],
  ],
  ['an own HTTP port of the server', { 'server-http-port': 8081 }, replaced(/8080/, '8081')],
  ['an own agent port', { 'agent-port': 30000 }, replaced(/21112/, '30000')],
  ['agents behind NAT', { 'agents-unreachable': 'on' }, without(/C1$/)],
  [
    'quarantine to a UNC path',
    { quarantine: 'unc' },
    [
      ...defaultLines.slice(0, 4),
      ...smb('agent', 'apex-one-server', 'E1'),
      ...defaultLines.slice(4),
    ],
  ],
  ['quarantine to a local path', { quarantine: 'local' }, defaultLines],
  [
    'remote installation before build 14096',
    { build: 14095, 'remote-install': 'on' },
    [
      ...defaultLines.slice(0, 12),
      ...smb('apex-one-server', 'agent', 'C2'),
      ...defaultLines.slice(12),
    ],
  ],
  ['remote installation from build 14096', { 'remote-install': 'on' }, defaultLines],
  [
    'the cloud as the only source of smart protection',
    { 'smart-protection': 'cloud' },
    without(/A3$|E4,E8$|E1[012]$/).map((line) => line.replace('E2,E5', 'E2')),
  ],
  [
    'the integrated SPS alone, over HTTPS, without web reputation',
    { 'smart-protection': 'integrated', 'smart-scan': 'https', 'web-reputation': 'off' },
    without(/A3$|E4,E8$|E1[012]$/),
  ],
  [
    'the standalone SPS alone, over HTTP',
    { 'smart-protection': 'standalone', 'smart-scan': 'http' },
    without(/E4,E8$|E11$/).map((line) => line.replace('E2,E5', 'E2')),
  ],
  ['no Apex Central', { 'apex-central': 'off' }, without(/B[1234]$/)],
  [
    'Apex Central one-way, over HTTPS alone, heartbeat over HTTP(S)',
    { 'central-link': 'one-way', 'central-protocol': 'https', heartbeat: 'http' },
    without(/B[124]$/),
  ],
  [
    'Apex Central on ports of its own',
    { 'central-http-port': 8080, 'central-https-port': 8443 },
    defaultLines.map((line) =>
      line
        .replace('tcp/80 http B2', 'tcp/8080 http B2')
        .replace('tcp/443 https B3', 'tcp/8443 https B3'),
    ),
  ],
  ['no edge relay', { edge: 'off' }, without(/D1$|E13$/)],
  ['an own edge port', { 'edge-port': 8443 }, replaced(/tcp\/443 - E13/, 'tcp/8443 - E13')],
  ['no Active Directory', { ad: 'off' }, without(/B5[ab]$|E14$/)],
  ['no device control', { 'device-control': 'off' }, without(/E14$/)],
  ['a database on the same host', { sql: 'local' }, without(/B6$/)],
  ['an own SQL port', { 'sql-port': 14330 }, replaced(/1433/, '14330')],
]

test.each(table)('%s has exactly the flows that the list gives', (_, change, lines) => {
  expect(linesOf(change).toSorted()).toEqual(lines.toSorted())
})

test('two rows that disagree about one port leave its protocol open', () => {
  expect(linesOf({ 'server-http-port': 4343 })).toContain(
    'agent > apex-one-server tcp/4343 - E2,E4,E5,E8',
  )
})

test('in a sample of all configurations hosts, connections and flows belong together', () => {
  let at = 0
  for (const configuration of allConfigurations()) {
    if (at++ % 211 !== 0) continue
    const { flows, hosts, connections, zones } = topologyOf(deploymentOf(configuration))
    const ids = hosts.map((host) => host.id)
    expect(new Set(flows.map((flow) => flow.id)).size).toBe(flows.length)
    expect(flows).toEqual(flows.toSorted(compareFlows(ids)))
    expect(connections.flatMap((connection) => connection.flows).length).toBe(flows.length)
    expect(
      connections
        .flatMap((connection) => connection.chips.flatMap((chip) => chip.flows))
        .toSorted(),
    ).toEqual(flows.map((flow) => flow.id).toSorted())
    const ends = new Set(flows.flatMap((flow) => [flow.source, flow.destination]))
    expect([...ends].toSorted()).toEqual(ids.toSorted())
    expect(zones.map((zone) => zone.id)).toEqual([
      ...new Set(
        ['internet', 'dmz', 'client', 'server'].filter((id) => hosts.some((h) => h.zone === id)),
      ),
    ])
  }
})

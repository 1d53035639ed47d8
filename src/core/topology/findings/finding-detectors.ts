import { type Configuration, remoteInstallEnd } from '#core/configuration/configuration.ts'
import { defaultsFor } from '#core/configuration/default-configuration.ts'
import type { HostKind } from '#core/configuration/network-terms.ts'
import { formatPort } from '../port-text.ts'
import type { Topology } from '../topology.ts'
import type { Finding, FindingKind, HostFindingKind } from './finding.ts'
import { wellKnownServices } from './well-known-ports.ts'

/**
 * A finding without its kind and connections; `rows` are those whose connections it concerns, and
 * `kinds` those of its hosts.
 */
export type FindingDraft = Pick<Finding, 'subject' | 'options' | 'remedy'> & {
  readonly kinds?: readonly HostKind[]
  readonly rows?: readonly string[]
}

type Detector = (topology: Topology, configuration: Configuration) => FindingDraft | null

const presentRows = (topology: Topology, rows: readonly string[]): readonly string[] =>
  rows.filter((row) => topology.flows.some((flow) => flow.rows.includes(row)))

const formatTcp = (port: number): string => formatPort({ transport: 'tcp', port })

/** Each looks for one kind of doubtful choice; null when the deployment does not have it. */
export const findingDetectors: Readonly<Record<Exclude<FindingKind, HostFindingKind>, Detector>> = {
  'remote-install-ended': (_, c) =>
    c['remote-install'] === 'on' && c.build >= remoteInstallEnd
      ? {
          subject: `C2 · ${c.build}`,
          kinds: ['apex-one-server'],
          options: ['remote-install', 'build'],
          remedy: { 'remote-install': 'off' },
        }
      : null,
  'remote-install-unreachable': (_, c) =>
    c['remote-install'] === 'on' && c.build < remoteInstallEnd && c['agents-unreachable'] === 'on'
      ? {
          subject: 'C2',
          rows: ['C2'],
          options: ['remote-install', 'agents-unreachable'],
          remedy: { 'remote-install': 'off' },
        }
      : null,
  'device-control-without-ad': (_, c) =>
    c['device-control'] === 'on' && c.ad === 'off'
      ? {
          subject: 'E14',
          kinds: ['agent'],
          options: ['ad'],
          remedy: { 'device-control': 'off' },
        }
      : null,
  'edge-must-follow': (_, c) =>
    c.edge === 'on' && c['server-https-port'] !== defaultsFor(c.iis)['server-https-port']
      ? {
          subject: `D1 · ${formatTcp(c['server-https-port'])}`,
          rows: ['D1'],
          kinds: ['edge-relay'],
          options: ['server-https-port'],
          remedy: null,
        }
      : null,
  'one-way-sign-on': (_, c) =>
    c['apex-central'] === 'on' && c['central-link'] === 'one-way'
      ? {
          subject: 'B1',
          kinds: ['apex-central'],
          options: ['central-link'],
          remedy: { 'central-link': 'two-way' },
        }
      : null,
  'well-known-agent-port': (_, c) => {
    const port = c['agent-port']
    const service = wellKnownServices.get(port)
    if (service === undefined && port >= 1024) return null
    return {
      subject: service === undefined ? formatTcp(port) : `${formatTcp(port)} (${service})`,
      rows: ['C1'],
      kinds: ['agent'],
      options: ['agent-port'],
      remedy: { 'agent-port': 21112 },
    }
  },
  'same-machine-ports': (topology, c) => {
    const { 'apex-central': central, 'central-protocol': protocol } = c
    if (central === 'off') return null
    const centralPorts = [
      ...(protocol === 'https' ? [] : [c['central-http-port']]),
      ...(protocol === 'http' ? [] : [c['central-https-port']]),
    ]
    const server = topology.hosts.find((host) => host.kind === 'apex-one-server')
    const ports = centralPorts.filter((port) =>
      server?.listens.some((at) => at.transport === 'tcp' && at.port === port),
    )
    if (ports.length === 0) return null
    return {
      subject: ports.map(formatTcp).join(', '),
      kinds: ['apex-central', 'apex-one-server'],
      options: ['iis', 'server-https-port', 'central-http-port', 'central-https-port'],
      remedy: null,
    }
  },
  'plain-http': (topology) => {
    const rows = presentRows(topology, ['E4', 'E6', 'E8', 'E9', 'E10', 'E12'])
    if (rows.length === 0) return null
    const scan = rows.some((row) => ['E4', 'E6', 'E10'].includes(row))
    const reputation = rows.some((row) => ['E8', 'E9', 'E12'].includes(row))
    return {
      subject: rows.join(', '),
      rows,
      options: [
        ...(scan ? (['smart-scan'] as const) : []),
        ...(reputation ? (['web-reputation'] as const) : []),
      ],
      remedy: scan ? { 'smart-scan': 'https' } : null,
    }
  },
  'both-protocols': (topology, c) => {
    const scan = c['smart-scan'] === 'both' && c['smart-protection'] !== 'cloud'
    const central = c['central-protocol'] === 'both' && c['apex-central'] === 'on'
    if (!scan && !central) return null
    const rows = [
      ...(scan ? ['E4', 'E5', 'E6', 'E7', 'E10', 'E11'] : []),
      ...(central ? ['B2', 'B3'] : []),
    ]
    return {
      subject: presentRows(topology, rows).join(', '),
      rows,
      options: [
        ...(scan ? (['smart-scan'] as const) : []),
        ...(central ? (['central-protocol'] as const) : []),
      ],
      remedy: {
        ...(scan ? { 'smart-scan': 'https' } : {}),
        ...(central ? { 'central-protocol': 'https' } : {}),
      },
    }
  },
}

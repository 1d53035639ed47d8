import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { allConfigurations } from '#core/testing/all-configurations.ts'
import { topologyOf } from '../topology-of.ts'
import { findFindings } from './find-findings.ts'
import { findingKinds } from './finding.ts'

/** A deployment without any finding. */
const sound: Configuration = changeConfiguration(defaultConfiguration, {
  'smart-scan': 'https',
  'web-reputation': 'off',
  'central-protocol': 'https',
})

const findingsOf = (change: Partial<Configuration>) => {
  const configuration = changeConfiguration(sound, change)
  return findFindings(topologyOf(deploymentOf(configuration)), configuration)
}

test('a deployment without doubtful choices has no findings', () => {
  expect(findingsOf({})).toEqual([])
})

test.each<[string, Partial<Configuration>, string, string]>([
  [
    'shared-port',
    { 'smart-scan': 'both', 'server-http-port': 4343 },
    'TCP 4343',
    'server-https-port,server-http-port',
  ],
  ['shared-port', { quarantine: 'unc', 'server-https-port': 445 }, 'TCP 445', 'server-https-port'],
  ['remote-install-ended', { 'remote-install': 'on' }, 'C2 · 14096', 'remote-install,build'],
  [
    'remote-install-unreachable',
    { 'remote-install': 'on', build: 14000, 'agents-unreachable': 'on' },
    'C2',
    'remote-install,agents-unreachable',
  ],
  ['device-control-without-ad', { ad: 'off' }, 'E14', 'ad'],
  ['edge-must-follow', { 'server-https-port': 8443 }, 'D1 · TCP 8443', 'server-https-port'],
  ['one-way-sign-on', { 'central-link': 'one-way' }, 'B1', 'central-link'],
  ['well-known-agent-port', { 'agent-port': 3389 }, 'TCP 3389 (Remote Desktop)', 'agent-port'],
  ['well-known-agent-port', { 'agent-port': 1000 }, 'TCP 1000', 'agent-port'],
  ['well-known-agent-port', { 'agent-port': 1023 }, 'TCP 1023', 'agent-port'],
  [
    'same-machine-ports',
    { iis: 'default' },
    'TCP 443',
    'iis,server-https-port,central-http-port,central-https-port',
  ],
  ['plain-http', { 'smart-scan': 'http' }, 'E4, E10', 'smart-scan'],
  ['plain-http', { 'web-reputation': 'on' }, 'E8, E12', 'web-reputation'],
  ['both-protocols', { 'central-protocol': 'both' }, 'B2, B3', 'central-protocol'],
  ['both-protocols', { 'smart-scan': 'both' }, 'E4, E5, E10, E11', 'smart-scan'],
])('%s is found for %j', (kind, change, subject, options) => {
  const finding = findingsOf(change).find((found) => found.kind === kind)
  expect(finding?.subject).toBe(subject)
  expect(finding?.options.join(',')).toBe(options)
})

test('from 1024 on an agent port is doubtful only where a common service has it', () => {
  expect(findingsOf({ 'agent-port': 1024 })).toEqual([])
  expect(findingsOf({ 'agent-port': 3390 })).toEqual([])
})

test('a host that offers two services on one port names each option and connection once', () => {
  const [shared] = findingsOf({ 'smart-scan': 'both', 'server-http-port': 4343 })
  expect(shared?.options).toEqual(['server-https-port', 'server-http-port'])
  expect(shared?.hosts).toEqual(['apex-one-server'])
  expect(new Set(shared?.connections).size).toBe(shared?.connections.length)
  const kinds = findingsOf({ quarantine: 'unc', 'agent-port': 4343 }).map(({ kind }) => kind)
  expect(kinds).not.toContain('shared-port')
})

test('remote installation ended with build 14096, and is unreachable before only behind NAT', () => {
  const kindsOf = (build: number, unreachable: 'on' | 'off') =>
    findingsOf({ 'remote-install': 'on', build, 'agents-unreachable': unreachable }).map(
      ({ kind }) => kind,
    )
  expect(kindsOf(14_096, 'off')).toEqual(['remote-install-ended'])
  expect(kindsOf(14_096, 'on')).toEqual(['remote-install-ended'])
  expect(kindsOf(14_095, 'on')).toEqual(['remote-install-unreachable'])
  expect(kindsOf(14_095, 'off')).toEqual([])
})

test('Apex Central’s ports are doubtful only where the server listens on the same over TCP', () => {
  const kindsOf = (change: Partial<Configuration>) => findingsOf(change).map(({ kind }) => kind)
  expect(kindsOf({ quarantine: 'unc', 'central-https-port': 138 })).toEqual([])
  expect(kindsOf({ quarantine: 'unc', 'central-https-port': 139 })).toEqual(['same-machine-ports'])
  expect(kindsOf({ 'central-http-port': 4343 })).toEqual([])
  expect(kindsOf({ 'central-protocol': 'http', 'central-https-port': 4343 })).toEqual([])
})

test('the connections of a finding are those with any flow of its rows', () => {
  const found = findingsOf({ iis: 'default', 'smart-scan': 'both' })
  const both = found.find(({ kind }) => kind === 'both-protocols')
  expect(both?.subject).toBe('E6, E7, E10, E11')
  expect(both?.connections).toHaveLength(2)
})

test('a remedy sets only what the finding is about', () => {
  const remedies = (change: Partial<Configuration>) =>
    Object.fromEntries(findingsOf(change).map(({ kind, remedy }) => [kind, remedy]))
  expect(remedies({ 'web-reputation': 'on' })).toEqual({ 'plain-http': null })
  expect(remedies({ 'agent-port': 80 })).toEqual({
    'well-known-agent-port': { 'agent-port': 21_112 },
  })
  expect(remedies({ 'central-protocol': 'both' })).toEqual({
    'both-protocols': { 'central-protocol': 'https' },
  })
})

test('what is not opened is not doubtful', () => {
  const quiet = findingsOf({
    'apex-central': 'off',
    'central-link': 'one-way',
    'central-protocol': 'both',
    'smart-protection': 'cloud',
    'smart-scan': 'both',
    'web-reputation': 'on',
    edge: 'off',
    'server-https-port': 8443,
  })
  expect(quiet).toEqual([])
})

test('a remedy ends its finding, or at least what can be ended', () => {
  const ended = new Set<string>()
  let at = 0
  for (const configuration of allConfigurations()) {
    if (at++ % 1511 !== 0) continue
    for (const finding of findFindings(topologyOf(deploymentOf(configuration)), configuration)) {
      if (!finding.remedy) continue
      const mended = changeConfiguration(configuration, finding.remedy)
      const left = findFindings(topologyOf(deploymentOf(mended)), mended).find(
        ({ id }) => id === finding.id,
      )
      expect(left?.subject).not.toBe(finding.subject)
      ended.add(finding.kind)
    }
  }
  const withoutRemedy = ['shared-port', 'edge-must-follow', 'same-machine-ports']
  const ofHosts = ['shared-address', 'overlapping-segments', 'unserved-agents', 'no-address']
  expect(findingKinds.filter((kind) => !ended.has(kind)).toSorted()).toEqual(
    [...withoutRemedy, ...ofHosts].toSorted(),
  )
})

test('every finding names hosts, connections and options that are there, under an id of its own', () => {
  let at = 0
  for (const configuration of allConfigurations()) {
    if (at++ % 1777 !== 0) continue
    const topology = topologyOf(deploymentOf(configuration))
    const findings = findFindings(topology, configuration)
    const hosts = topology.hosts.map((host) => host.id)
    const connections = topology.connections.map((connection) => connection.id)
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length)
    for (const finding of findings) {
      expect(hosts).toEqual(expect.arrayContaining([...finding.hosts]))
      expect(connections).toEqual(expect.arrayContaining([...finding.connections]))
      expect(finding.hosts.length + finding.connections.length).toBeGreaterThan(0)
    }
  }
})

test('no preset has a warning', () => {
  for (const preset of presetIds) {
    const configuration = presetConfiguration(preset)
    const kinds = findFindings(topologyOf(deploymentOf(configuration)), configuration).map(
      ({ kind }) => kind,
    )
    expect(kinds).not.toContain('device-control-without-ad')
    expect(kinds).not.toContain('shared-port')
  }
})

test('a finding is about the flows of its rows alone, not all of their connections', () => {
  const topology = topologyOf(defaultDeployment)
  const [plain] = findFindings(topology, defaultConfiguration).filter(
    ({ kind }) => kind === 'plain-http',
  )
  const about = topology.flows.filter(({ id }) => plain?.flows.includes(id))
  expect(about.length).toBeGreaterThan(0)
  expect(new Set(about.map(({ family }) => family))).toEqual(new Set(['plain-http']))
})

import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
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
  return findFindings(topologyOf(configuration), configuration)
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
  ['device-control-without-ad', { ad: 'off' }, 'E14', 'device-control,ad'],
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
    for (const finding of findFindings(topologyOf(configuration), configuration)) {
      if (!finding.remedy) continue
      const mended = changeConfiguration(configuration, finding.remedy)
      const left = findFindings(topologyOf(mended), mended).find(({ id }) => id === finding.id)
      expect(left?.subject).not.toBe(finding.subject)
      ended.add(finding.kind)
    }
  }
  expect(ended.size).toBe(findingKinds.length - 3)
})

test('every finding names hosts, connections and options that are there, under an id of its own', () => {
  let at = 0
  for (const configuration of allConfigurations()) {
    if (at++ % 1777 !== 0) continue
    const topology = topologyOf(configuration)
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
    const kinds = findFindings(topologyOf(configuration), configuration).map(({ kind }) => kind)
    expect(kinds).not.toContain('device-control-without-ad')
    expect(kinds).not.toContain('shared-port')
  }
})

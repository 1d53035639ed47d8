import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { evaluateMatrix } from '#core/matrix/evaluate-matrix.ts'
import { matrix } from '#core/matrix/matrix.ts'
import { deriveTopology } from './derive-topology.ts'
import { topologyOf } from './topology-of.ts'

const topologyWith = (change: Partial<Configuration>) =>
  topologyOf(deploymentOf(changeConfiguration(defaultConfiguration, change)))

/** The parts of the server and what each of them listens on, as lines. */
const partsWith = (change: Partial<Configuration>) =>
  topologyWith(change)
    .hosts.find(({ kind }) => kind === 'apex-one-server')
    ?.parts.map(({ part, listens }) => `${part} ${listens.map(({ port }) => port)}`)

test('the server has the parts of its options, each with the ports that it is reached on', () => {
  expect(partsWith({})).toEqual(['iis-virtual 4343,8080', 'integrated-sps 4343,8080', 'mcp-agent '])
  expect(
    partsWith({ iis: 'default', 'smart-protection': 'standalone', 'apex-central': 'off' }),
  ).toEqual(['iis-default 443'])
  expect(partsWith({ 'smart-scan': 'https' })?.slice(0, 2)).toEqual([
    'iis-virtual 4343,8080',
    'integrated-sps 4343,8080',
  ])
  expect(partsWith({ quarantine: 'unc', 'smart-protection': 'cloud' })).toEqual([
    'iis-virtual 4343',
    'mcp-agent ',
  ])
})

test('a flow names the parts of its listener that are there, and the one that it starts at', () => {
  const flowOf = (row: string, change: Partial<Configuration> = {}) =>
    topologyWith(change).flows.find(({ rows }) => rows.includes(row))
  expect(flowOf('D1')?.destinationParts).toEqual(['iis-virtual'])
  expect(flowOf('D1', { iis: 'default' })?.destinationParts).toEqual(['iis-default'])
  expect(flowOf('E5')?.destinationParts).toEqual(['iis-virtual', 'integrated-sps'])
  expect(flowOf('B3')?.sourcePart).toBe('mcp-agent')
  expect(flowOf('B6')?.sourcePart).toBeNull()
})

test('zones stand by trust, the least trusted first, and only those that have a host', () => {
  expect(topologyWith({}).zones.map(({ id, trust }) => `${id} ${trust}`)).toEqual([
    'internet 0',
    'dmz 1',
    'client 2',
    'server 3',
  ])
  expect(topologyWith({ edge: 'off' }).zones.map(({ id }) => id)).toEqual(['client', 'server'])
})

test('a row whose host is not part of the deployment is a mistake of the list', () => {
  const evaluation = evaluateMatrix(matrix, defaultConfiguration)
  const without = { ...defaultConfiguration, edge: 'off' } as const
  expect(() => deriveTopology(evaluation, deploymentOf(without))).toThrow('edge-relay')
})

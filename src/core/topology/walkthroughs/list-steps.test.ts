import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { evaluateMatrix } from '#core/matrix/evaluate-matrix.ts'
import { matrix } from '#core/matrix/matrix.ts'
import { allConfigurations } from '#core/testing/all-configurations.ts'
import { topologyOf } from '../topology-of.ts'
import { listSteps } from './list-steps.ts'
import { type WalkthroughId, walkthroughIds } from './walkthroughs.ts'

const stepsOf = (id: WalkthroughId, change: Partial<Configuration> = {}) => {
  const configuration = changeConfiguration(defaultConfiguration, change)
  return listSteps(
    id,
    topologyOf(deploymentOf(configuration)),
    evaluateMatrix(matrix, configuration),
  )
}

test('an off-premises agent reports through the relay to the server', () => {
  const rows = stepsOf('off-premises-report').map((step) => step.flows.flatMap((flow) => flow.rows))
  expect(rows).toEqual([['E13'], ['D1']])
})

test('a step follows the site and the chosen protocols', () => {
  const ports = stepsOf('scan-query', { iis: 'default', 'smart-scan': 'https' }).map((step) =>
    step.flows.map((flow) => `${flow.destination} ${flow.port}`),
  )
  expect(ports).toEqual([
    ['standalone-sps 443'],
    ['apex-one-server 443'],
    ['apex-one-server 80', 'standalone-sps 5274'],
  ])
})

test('a missing step says which option keeps it away', () => {
  const [push] = stepsOf('remote-install')
  expect(push?.flows).toEqual([])
  expect(push?.unmet.map((unmet) => unmet.kind)).toEqual(['choice', 'build-below'])
  const [notify] = stepsOf('agent-update', { 'agents-unreachable': 'on' })
  expect(notify?.unmet).toEqual([{ kind: 'choice', option: 'agents-unreachable', oneOf: ['off'] }])
})

test('of several rows that could do, the reason is that of the one that lacks least', () => {
  for (const iis of ['virtual', 'default'] as const) {
    const [, , reputation] = stepsOf('scan-query', {
      iis,
      'smart-protection': 'integrated',
      'web-reputation': 'off',
    })
    expect(reputation?.unmet).toEqual([{ kind: 'choice', option: 'web-reputation', oneOf: ['on'] }])
  }
})

test('a step lights up the flows of any of its rows, also those that other rows share', () => {
  const rowsOf = (id: WalkthroughId, change: Partial<Configuration> = {}) =>
    stepsOf(id, change).map((step) => step.flows.map((flow) => flow.rows.join('+')))
  expect(rowsOf('agent-update')).toEqual([['C1'], ['E2+E5']])
  expect(rowsOf('central-policy')).toEqual([['B4'], ['B1'], ['B3', 'B2'], ['C1']])
  expect(rowsOf('scan-query', { iis: 'default' })).toEqual([
    ['E11', 'E10'],
    ['E3+E7', 'E6+E9'],
    ['E6+E9', 'E12'],
  ])
})

test('in every configuration a step has flows or a reason', () => {
  let at = 0
  for (const configuration of allConfigurations()) {
    if (at++ % 2003 !== 0) continue
    const topology = topologyOf(deploymentOf(configuration))
    const evaluation = evaluateMatrix(matrix, configuration)
    for (const id of walkthroughIds) {
      for (const step of listSteps(id, topology, evaluation)) {
        expect(step.flows.length > 0).toBe(step.unmet.length === 0)
      }
    }
  }
})

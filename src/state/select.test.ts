import { expect, test, vi } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { defaultView } from '#core/link/view.ts'
import { evaluateMatrix } from '#core/matrix/evaluate-matrix.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectChanges } from './select-changes.ts'
import { selectFindings } from './select-findings.ts'
import { selectMatches } from './select-matches.ts'
import { selectShown } from './select-shown.ts'
import { selectTold } from './select-told.ts'
import { selectUnneeded } from './select-unneeded.ts'

const topology = topologyOf(defaultDeployment)

vi.mock('#core/matrix/evaluate-matrix.ts', { spy: true })

test('the list is evaluated once for a deployment, whoever asks for what', () => {
  const configuration = { ...defaultConfiguration }
  const before = vi.mocked(evaluateMatrix).mock.calls.length
  selectShown(deploymentOf(configuration), defaultView)
  selectMatches(deploymentOf(configuration), '443')
  selectUnneeded(deploymentOf(configuration), 'en', '')
  selectUnneeded(deploymentOf(configuration), 'ja', '443')
  selectFindings(deploymentOf(configuration))
  expect(vi.mocked(evaluateMatrix).mock.calls.length - before).toBe(1)
})

test('a deployment has one topology, whoever asks for it', () => {
  expect(topologyOf(defaultDeployment)).toBe(topology)
  expect(topologyOf(deploymentOf({ ...defaultConfiguration }))).toEqual(topology)
})

test('the picture shows what the view leaves: a host with its neighbours, no hidden zone or protocol', () => {
  const hostsOf = (view: Partial<typeof defaultView>) =>
    selectShown(defaultDeployment, { ...defaultView, ...view }).hosts.map(({ id }) => id)
  expect(selectShown(defaultDeployment, defaultView)).toBe(topology)
  expect(selectShown(defaultDeployment, { ...defaultView, search: '443' })).toBe(topology)
  expect(hostsOf({ isolate: 'sql-server' })).toEqual(['apex-one-server', 'sql-server'])
  expect(hostsOf({ 'hide-zones': ['server'] })).toEqual([
    'off-premises-agent',
    'edge-relay',
    'agent',
    'web-browser',
  ])
  expect(hostsOf({ isolate: 'sql-server', 'hide-protocols': ['database'] })).toEqual(['sql-server'])
})

test('a search names the flows that it finds; nothing is searched where it is empty', () => {
  const found = selectMatches(defaultDeployment, '389')
  const rows = topology.flows.filter(({ id }) => found?.has(id)).flatMap((flow) => flow.rows)
  expect(rows).toEqual(['E14', 'B5b'])
  expect(selectMatches(defaultDeployment, '61234')?.size).toBe(0)
  expect(selectMatches(defaultDeployment, ' ')).toBeNull()
})

test('changes name the options that were set beside the flows that came and went', () => {
  const changed = {
    ...deploymentOf(changeConfiguration(defaultConfiguration, { sql: 'local' })),
    title: 'Branch',
  }
  const changes = selectChanges(defaultDeployment, changed)
  expect(selectTold(defaultDeployment, changed)).toEqual([
    { kind: 'option', key: 'sql' },
    { kind: 'title' },
  ])
  expect(changes?.removed.flatMap(({ rows }) => rows)).toEqual(['B6'])
  expect(changes?.added).toEqual([])
  expect(selectChanges(null, changed)).toBeNull()
  expect(selectTold(null, changed)).toEqual([])
})

test('what is not needed follows the search', () => {
  const idsOf = (search: string) =>
    selectUnneeded(defaultDeployment, 'en', search).map(({ id }) => id)
  expect(idsOf('')).toEqual(['A2', 'C2', 'E1', 'E3', 'E6', 'E7', 'E9'])
  expect(idsOf('445 quarantine')).toEqual(['E1'])
  expect(idsOf('61234')).toEqual([])
})

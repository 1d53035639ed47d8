import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import {
  defaultHiddenColumns,
  type FlowColumn,
  flowColumns,
  formatFlowCell,
  isFlowColumn,
  listFootnotes,
} from './flow-columns.ts'
import { listFlows } from './list-flows.ts'

const flows = listFlows(topologyOf(defaultDeployment), 'en')

const cellsOf = (row: string, columns: readonly FlowColumn[] = flowColumns) => {
  const index = flows.findIndex(({ rows }) => rows.includes(row))
  const flow = flows[index]
  return (
    flow &&
    columns.map((column) =>
      formatFlowCell({ ...flow, number: String(index + 1) }, column, messagesFor('en')),
    )
  )
}

test('a row of the table says where a flow starts and ends, what it opens, and why', () => {
  expect(cellsOf('C1')).toEqual([
    '12',
    'Apex One server',
    'Server segment',
    'Apex One agents',
    'Client segment',
    'TCP',
    '21112',
    'HTTPS',
    'C1',
    'stated',
    'General communication',
    '※1',
  ])
  expect(cellsOf('E4', ['transport', 'port', 'protocol', 'rows'])).toEqual([
    'TCP',
    '8080',
    'HTTP',
    'E4 E8',
  ])
  expect(cellsOf('D1', ['port', 'protocol', 'footnotes'])).toEqual(['4343', '', ''])
})

test('the footnotes of several rows stand once each, in their order', () => {
  expect(listFootnotes({ rows: ['C2', 'E14', 'A1', 'C1', 'C2'] })).toEqual(['1', '2', '3', '4'])
  expect(listFootnotes({ rows: ['E13', 'none of the list'] })).toEqual([])
})

test('the zones are the columns that are not shown at first', () => {
  expect(defaultHiddenColumns).toEqual(['source-zone', 'destination-zone'])
  expect(flowColumns.every(isFlowColumn)).toBe(true)
  expect(isFlowColumn('colour')).toBe(false)
})

test('a purpose that several rows share is said once', () => {
  const site = changeConfiguration(defaultConfiguration, { quarantine: 'unc' })
  for (const { purpose } of listFlows(topologyOf(deploymentOf(site)), 'ja')) {
    const purposes = purpose.split(' / ')
    expect(new Set(purposes).size).toBe(purposes.length)
  }
})

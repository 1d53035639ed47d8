import { expect, test } from 'vitest'
import { always } from '#core/configuration/condition.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { evaluateMatrix } from './evaluate-matrix.ts'
import { findRow, matrix } from './matrix.ts'
import type { MatrixRow } from './matrix-row.ts'

const basisOf = (
  id: string,
  change: Partial<Configuration>,
  rows: readonly MatrixRow[] = matrix,
) => {
  const row = evaluateMatrix(rows, { ...defaultConfiguration, ...change }).find(
    (evaluated) => evaluated.row.id === id,
  )
  return row?.active ? row.basis : null
}

// What the list allows to change is stated at any port; what another page says is that page's.
test.each<[string, Partial<Configuration>, string]>([
  ['B2', { 'central-http-port': 80 }, 'stated'],
  ['B2', { 'central-http-port': 8080 }, 'stated'],
  ['B2', { 'central-http-port': 8081 }, 'other-source'],
  ['B3', { 'central-https-port': 443 }, 'stated'],
  ['B3', { 'central-https-port': 8443 }, 'other-source'],
  ['B6', { 'sql-port': 14_330 }, 'other-source'],
  ['E13', { 'edge-port': 443 }, 'stated'],
  ['E13', { 'edge-port': 8443 }, 'other-source'],
  ['C1', { 'agent-port': 30_000 }, 'stated'],
  ['E2', { 'server-https-port': 8443 }, 'stated'],
  ['E4', { 'server-http-port': 8081 }, 'inferred'],
  ['E10', {}, 'stated'],
])('row %s with %j is %s', (id, change, basis) => {
  expect(basisOf(id, change)).toBe(basis)
})

test('a row of several ports is as printed only while all of them are', () => {
  const printed = findRow('B6')
  if (!printed) throw new Error('the list has a row B6')
  const row: MatrixRow = {
    ...printed,
    condition: always,
    ports: [{ transports: ['tcp'], fixed: 1434 }, ...printed.ports],
  }
  expect(basisOf('B6', {}, [row])).toBe('stated')
  expect(basisOf('B6', { 'sql-port': 14_330 }, [row])).toBe('other-source')
})

import { expect, test } from 'vitest'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { groupByConnection } from '#core/topology/group-by-connection.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { compareDeployments } from './compare-deployments.ts'
import { uniteTopologies } from './unite-topologies.ts'

const after = applyEdit(defaultDeployment, {
  kind: 'set-options',
  change: { 'agent-port': 30_000 },
})

test('connections that lost nothing are those of the later deployment, not made again', () => {
  const later = topologyOf(after)
  const { connections } = uniteTopologies(compareDeployments(defaultDeployment, after))
  const made = connections.filter((connection) => !later.connections.includes(connection))
  expect(made.map(({ id }) => id)).toEqual(['apex-one-server>agent'])
  expect(connections.length).toBe(later.connections.length)
})

test('what is taken over is as if it were made of the flows', () => {
  for (const [one, other] of [
    [defaultDeployment, after],
    [after, defaultDeployment],
    [after, after],
  ] as const) {
    const { flows, connections } = uniteTopologies(compareDeployments(one, other))
    expect(connections).toEqual(groupByConnection(flows))
  }
})

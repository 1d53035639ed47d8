import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { centre } from '#core/kit/geometry.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../../cli/elk-engine.ts'
import { layoutTopology } from './layout-topology.ts'

test('a host that only talks to the server stands beside its middle', async () => {
  const topology = topologyOf(presetConfiguration('off-premises'))
  const parts = { engine: createElkEngine(), messages: messagesFor('en') }
  const { hosts } = await layoutTopology(topology, parts)
  const middlesOf = (kind: string) =>
    hosts.flatMap((host) => (host.kind === kind ? centre(host.box).y : []))
  const [server = 0] = middlesOf('apex-one-server')
  const [sql = 0] = middlesOf('sql-server')
  expect(Math.abs(server - sql)).toBeLessThanOrEqual(1)
})

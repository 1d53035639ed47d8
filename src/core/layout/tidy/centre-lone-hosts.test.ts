import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { centre } from '#core/kit/geometry.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../../../cli/elk-engine.ts'
import { layoutTopology } from '../layout-topology.ts'

const parts = { engine: createElkEngine(), messages: messagesFor('en') }

async function findDistance(configuration: Configuration): Promise<number> {
  const { hosts } = await layoutTopology(topologyOf(configuration), parts)
  const middleOf = (kind: string) =>
    hosts.flatMap((host) => (host.kind === kind ? centre(host.box).y : []))[0] ?? Number.NaN
  return Math.abs(middleOf('apex-one-server') - middleOf('sql-server'))
}

test('a host that only talks to the server stands beside its middle', async () => {
  expect(await findDistance(presetConfiguration('off-premises'))).toBeLessThanOrEqual(1)
})

test('it stays there when another that only talks to the server stands below it', async () => {
  const both = changeConfiguration(defaultConfiguration, { 'device-control': 'off' })
  expect(both.ad).toBe('on')
  expect(await findDistance(both)).toBeLessThanOrEqual(1)
})

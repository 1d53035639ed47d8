import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { type Box, centre } from '#core/kit/geometry.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../../../cli/elk-engine.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { layoutTopology } from '../layout-topology.ts'
import { planPicture } from '../plan-picture.ts'
import { centreLoneHosts } from './centre-lone-hosts.ts'

const parts = { engine: createElkEngine(), messages: messagesFor('en') }

async function findDistance(configuration: Configuration): Promise<number> {
  const { hosts } = await layoutTopology(topologyOf(deploymentOf(configuration)), parts)
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

const plan = planPicture(topologyOf(defaultDeployment), 'wide', parts.messages)

const line = (destination: string, ys: readonly number[], label: Box): DraftLine => {
  const xs = ys.length === 2 ? [216, 400] : [216, 222, 222, 400]
  const points = xs.map((x, index) => ({ x, y: ys[index] ?? 0 }))
  return { id: destination, source: 'apex-one-server', destination, points, label }
}
const card = (id: string, box: Box) => ({ id, zone: 'server', box })

test('its line keeps its distance from the others that end at the server', () => {
  const endWith = (other: number) => {
    const draft: Draft = {
      cards: [
        card('apex-one-server', { x: 0, y: 0, width: 216, height: 300 }),
        card('sql-server', { x: 400, y: 20, width: 176, height: 60 }),
        card('active-directory', { x: 400, y: 300, width: 176, height: 60 }),
      ],
      zones: [],
      lines: [
        line('sql-server', [50, 50], { x: 270, y: 40, width: 60, height: 20 }),
        line('active-directory', [other, other, 330, 330], {
          x: 270,
          y: 320,
          width: 60,
          height: 20,
        }),
      ],
    }
    return centreLoneHosts(draft, plan).lines[0]?.points[0]?.y
  }
  expect(endWith(200)).toBe(150)
  expect(endWith(160)).toBe(125)
})

test('two that only talk to the server go together, as far as both lines end on its side', () => {
  const draft: Draft = {
    cards: [
      card('apex-one-server', { x: 0, y: 0, width: 216, height: 100 }),
      card('sql-server', { x: 400, y: 0, width: 176, height: 40 }),
      card('active-directory', { x: 400, y: 60, width: 176, height: 40 }),
    ],
    zones: [],
    lines: [
      line('sql-server', [20, 20], { x: 270, y: 10, width: 60, height: 20 }),
      line('active-directory', [80, 80], { x: 270, y: 70, width: 60, height: 20 }),
    ],
  }
  const { lines, cards } = centreLoneHosts(draft, plan)
  expect(lines.map(({ points }) => points[0]?.y)).toEqual([30, 90])
  expect(cards.map(({ box }) => box.y)).toEqual([0, 10, 70])
})

import { describe, expect, test } from 'vitest'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { drawCompared, findComparedFaults } from '#core/testing/compared-pictures.ts'
import { findSigns } from '#core/testing/measure-picture.ts'
import { sampleDeployments, sampleNetworks } from '#core/testing/sample-deployments.ts'
import type { Topology } from '#core/topology/topology.ts'
import { createElkEngine } from '../../cli/elk-engine.ts'

const engine = createElkEngine()
const layOut = (topology: Topology, language: Language) =>
  layoutTopology(topology, { engine, messages: messagesFor(language) })
const placed = (topology: Topology, language: Language) =>
  placePlainly(topology, { messages: messagesFor(language) })

/** Each with the one before it. */
const pairUp = (all: readonly Deployment[]) =>
  all.map((after, index) => [all.at(index - 1) ?? after, after] as const)

const presets = presetIds.map((id) => deploymentOf(presetConfiguration(id)))
const pairs = [
  ...presets.slice(1).map((after) => [presets[0] ?? after, after] as const),
  ...pairUp(sampleNetworks(36, 4)),
  ...pairUp(sampleDeployments(20, 2)),
]

describe.each(languages)('in any view of a comparison (%s)', (language) => {
  // `npm run test:comparisons` draws several hundred.
  test('nothing overlaps, moves, is cut or lacks its sign', async () => {
    let signs = 0
    for (const pair of pairs) {
      const drawn = await drawCompared(pair, language, layOut)
      expect(findComparedFaults(drawn)).toEqual([])
      signs += drawn.whole.scene.hosts.flatMap(findSigns).length
    }
    expect(signs).toBeGreaterThan(pairs.length)
  }, 240_000)

  test('nor does it without an engine', async () => {
    for (const pair of [...pairs, ...pairUp(sampleNetworks(40, 12, 5))])
      expect(findComparedFaults(await drawCompared(pair, language, placed))).toEqual([])
  }, 120_000)
})

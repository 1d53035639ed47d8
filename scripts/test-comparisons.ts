import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { drawCompared, findComparedFaults } from '#core/testing/compared-pictures.ts'
import { sampleDeployments, sampleNetworks } from '#core/testing/sample-deployments.ts'
import type { Topology } from '#core/topology/topology.ts'
import { createElkEngine } from '../src/cli/elk-engine.ts'
import { printTable } from './bench/print-table.ts'

// The laws of the picture over many more comparisons than the unit tests have time for: 100 pairs of
// each family, or as many as the command says, and every pair of presets, in every language and
// every view. Ends with 1 when a picture has a fault.

type Pair = readonly [before: Deployment, after: Deployment]

const count = Number(process.argv[2] ?? 100)
const engine = createElkEngine()

const pairUp = (all: readonly Deployment[]): Pair[] =>
  all.map((after, index) => [all.at(index - 1) ?? after, after])

const presets = presetIds.map((id) => deploymentOf(presetConfiguration(id)))

const families: readonly { readonly name: string; readonly pairs: readonly Pair[] }[] = [
  {
    name: 'presets',
    pairs: presets.flatMap((before) => presets.map((after): Pair => [before, after])),
  },
  { name: 'networks', pairs: pairUp(sampleNetworks(count, 4, 4)) },
  { name: 'networks of many hosts', pairs: pairUp(sampleNetworks(count, 12, 5)) },
  { name: 'anywhere', pairs: pairUp(sampleDeployments(count, 3, 6)) },
]

const engines = {
  drawn: (topology: Topology, language: Language) =>
    layoutTopology(topology, { engine, messages: messagesFor(language) }),
  plain: (topology: Topology, language: Language) =>
    placePlainly(topology, { messages: messagesFor(language) }),
}

const rows: string[][] = []
for (const { name, pairs } of families) {
  let [views, faulty] = [0, 0]
  for (const [index, pair] of pairs.entries())
    for (const language of languages)
      for (const [how, layOut] of Object.entries(engines)) {
        const drawn = await drawCompared(pair, language, layOut)
        const faults = findComparedFaults(drawn)
        for (const fault of faults)
          console.error(`${name}, number ${index} (${language}, ${how}): ${fault}`)
        views += drawn.views.length
        faulty += Number(faults.length > 0)
      }
  if (faulty > 0) process.exitCode = 1
  rows.push([name, ...[pairs.length, views, faulty].map(String)])
}
printTable([['comparisons', 'pairs', 'views', 'faulty'], ...rows])

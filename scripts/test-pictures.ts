import type { Deployment } from '#core/deployment/deployment.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { measurePicture, type PictureMetrics } from '#core/testing/measure-picture.ts'
import {
  sampleBranches,
  sampleDeployments,
  sampleNetworks,
} from '#core/testing/sample-deployments.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../src/cli/elk-engine.ts'
import { printTable } from './bench/print-table.ts'

// The laws of the picture over many more deployments of named hosts than the unit tests have time
// for: 400 of each family, or as many as the command says, in every language. Ends with 1 when a
// picture has a fault.

const count = Number(process.argv[2] ?? 400)
const engine = createElkEngine()

const gather = (deployment: Deployment) => gatherHosts(topologyOf(deployment))

const families: readonly { readonly name: string; readonly list: () => Topology[] }[] = [
  { name: 'networks, like hosts gathered', list: () => sampleNetworks(count, 12).map(gather) },
  { name: 'anywhere, like hosts gathered', list: () => sampleDeployments(count, 12).map(gather) },
  { name: 'branches, like hosts gathered', list: () => sampleBranches(count).map(gather) },
  { name: 'networks, every host alone', list: () => sampleNetworks(count, 2).map(topologyOf) },
  { name: 'anywhere, every host alone', list: () => sampleDeployments(count, 2).map(topologyOf) },
]

type Metrics = { readonly drawn: PictureMetrics; readonly plain: PictureMetrics }

/** The picture, and the plain one that stands in its place until the engine has answered. */
async function measure(topology: Topology, language: Language): Promise<Metrics> {
  const messages = messagesFor(language)
  const settings = { theme: 'light', title: '', ground: 'theme', legend: true } as const
  const measureLayout = (layout: LaidOutTopology) =>
    measurePicture(composeScene(layout, { ...settings, messages }))
  return {
    drawn: measureLayout(await layoutTopology(topology, { engine, messages })),
    plain: measureLayout(placePlainly(topology, { messages })),
  }
}

/** Says what is wrong with a picture; true when anything is. */
function report(name: string, { faults, faultsByKind }: PictureMetrics): boolean {
  const kinds = Object.entries(faultsByKind).filter(([, count]) => count > 0)
  if (faults > 0) console.error(`${name}:`, Object.fromEntries(kinds))
  return faults > 0
}

async function testFamily({ name, list }: (typeof families)[number]): Promise<string[]> {
  const all: PictureMetrics[] = []
  let [faulty, plainFaulty] = [0, 0]
  for (const [index, topology] of list().entries())
    for (const language of languages) {
      const { drawn, plain } = await measure(topology, language)
      all.push(drawn)
      const which = `${name}, number ${index} (${language})`
      faulty += Number(report(which, drawn))
      plainFaulty += Number(report(`${which} without an engine`, plain))
    }
  if (faulty + plainFaulty > 0) process.exitCode = 1
  const crossings = all.map((metrics) => metrics.crossings)
  const mean = crossings.reduce((total, number) => total + number, 0) / all.length
  return [
    name,
    ...[all.length, faulty, plainFaulty, mean.toFixed(2), Math.max(...crossings)].map(String),
  ]
}

const head = ['deployments', 'pictures', 'faulty', 'without engine', 'crossings', 'most']
const rows: string[][] = []
for (const family of families) rows.push(await testFamily(family))
printTable([head, ...rows])

import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import {
  type Configuration,
  choices,
  configurationKeys,
  isChoiceKey,
} from '#core/configuration/configuration.ts'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { segmentsOf } from '#core/kit/geometry.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { spacing } from '#core/layout/spacing.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { measurePicture, type PictureMetrics } from '#core/scene/measure-picture.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import {
  sampleLargeTopologies,
  sampleScatteredTopologies,
} from '#core/testing/sample-topologies.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../src/cli/elk-engine.ts'

// Prints how good the pictures are: over the presets and 119 sampled configurations in both
// languages, against the engine's own defaults on the same topologies, and how far hosts move when
// one option changes. Sizes are without the outer margin.

type Picture = Omit<PictureMetrics, 'faultsByKind'> & { readonly edges: number }

const engine = createElkEngine()
const plainElk = new ELK()
const english = messagesFor('en')

const mean = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0) / Math.max(1, numbers.length)

function measure(picture: LaidOutTopology, messages = english): Picture {
  const settings = { messages, theme: 'light', title: '', ground: 'theme', legend: false } as const
  const scene = composeScene(picture, settings)
  const { faultsByKind, ...metrics } = measurePicture(scene)
  if (metrics.faults > 0)
    console.log(
      '  fault',
      Object.entries(faultsByKind).filter(([, count]) => count > 0),
    )
  const { width, height } = metrics.size
  const size = { width: width - 2 * spacing.margin, height: height - 2 * spacing.margin }
  return { ...metrics, size, edges: picture.links.length }
}

/** Zones as compound nodes, chips as edge labels, and everything else as the engine likes it. */
async function layoutByDefaults(picture: LaidOutTopology): Promise<Picture> {
  const graph: ElkNode = {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.direction': 'RIGHT',
    },
    children: picture.zones.map((zone) => ({
      id: `zone:${zone.id}`,
      layoutOptions: { 'elk.padding': '[top=34,left=16,bottom=16,right=16]' },
      children: picture.hosts
        .filter((host) => host.zone === zone.id)
        .map(({ id, box: { width, height } }) => ({ id, width, height })),
    })),
    edges: picture.links.map((link) => ({
      id: link.id,
      sources: [link.source],
      targets: [link.destination],
      labels: [{ text: link.id, width: link.label.width, height: link.label.height }],
    })),
  }
  const result: ElkNode = await plainElk.layout(graph)
  const lines = (result.edges ?? []).map((edge) =>
    (edge.sections ?? []).flatMap((s) => [s.startPoint, ...(s.bendPoints ?? []), s.endPoint]),
  )
  const lengths = lines.map((line) =>
    segmentsOf(line).map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y)),
  )
  return {
    faults: 0,
    crossings: 0,
    bends: lines.reduce((total, line) => total + Math.max(0, line.length - 2), 0),
    length: lengths.flat().reduce((total, length) => total + length, 0),
    size: { width: result.width ?? 0, height: result.height ?? 0 },
    edges: picture.links.length,
  }
}

/** How much larger the picture may be drawn on a 16:9 slide. */
const slideFactor = ({ size }: Picture) => Math.min(1204 / size.width, 643 / size.height)

function report(name: string, pictures: readonly Picture[]): void {
  const bends = mean(pictures.map((p) => p.bends / Math.max(1, p.edges)))
  const columns = [
    `${pictures.length} pictures`,
    `faults ${pictures.reduce((total, p) => total + p.faults, 0)}`,
    `size ${mean(pictures.map((p) => p.size.width)).toFixed(0)}×${mean(pictures.map((p) => p.size.height)).toFixed(0)}`,
    `slide ${mean(pictures.map(slideFactor)).toFixed(3)}`,
    `bends/edge ${bends.toFixed(3)}`,
    `crossings ${mean(pictures.map((p) => p.crossings)).toFixed(2)} (most ${Math.max(...pictures.map((p) => p.crossings))})`,
    `length ${mean(pictures.map((p) => p.length)).toFixed(0)}`,
  ]
  console.log(`${name}: ${columns.join(' · ')}`)
}

function listDistinct(configurations: readonly Configuration[]): Topology[] {
  const byText = new Map<string, Topology>()
  for (const topology of configurations.map(topologyOf)) {
    const key = JSON.stringify([topology.hosts, topology.links])
    if (!byText.has(key)) byText.set(key, topology)
  }
  return [...byText.values()]
}

async function benchAll(): Promise<void> {
  const presets = presetIds.map((id) => presetConfiguration(id))
  for (const [index, preset] of presets.entries()) {
    const laidOut = await layoutTopology(topologyOf(preset), { engine, messages: english })
    const { size, bends, edges, crossings, faults, length } = measure(laidOut)
    const { width, height } = size
    const ratio = (width / height).toFixed(2)
    const slide = slideFactor({ size, bends, edges, crossings, faults, length }).toFixed(2)
    console.log(
      `${presetIds[index]}: ${width}×${height} (${ratio}) bends ${bends} crossings ${crossings} length ${length.toFixed(0)} slide ${slide} faults ${faults}`,
    )
  }
  const own: Picture[] = []
  const byDefaults: Picture[] = []
  const plain: Picture[] = []
  for (const topology of listDistinct([...presets, ...sampleConfigurations(119)])) {
    for (const language of languages) {
      const messages = messagesFor(language)
      const laidOut = await layoutTopology(topology, { engine, messages })
      own.push(measure(laidOut, messages))
      byDefaults.push(await layoutByDefaults(laidOut))
      plain.push(measure(placePlainly(topology, { messages }), messages))
    }
  }
  report('own layout', own)
  report('engine defaults', byDefaults)
  report('placed plainly', plain)
}

async function benchOdd(): Promise<void> {
  for (const [name, topologies] of [
    ['1–3 hosts a role', sampleLargeTopologies(60)],
    ['scattered zones', sampleScatteredTopologies(60)],
  ] as const) {
    const own: Picture[] = []
    const plain: Picture[] = []
    for (const topology of topologies) {
      own.push(measure(await layoutTopology(topology, { engine, messages: english })))
      plain.push(measure(placePlainly(topology, { messages: english })))
    }
    report(name, own)
    report(`${name}, plainly`, plain)
  }
}

/** Every other value of every choice, one at a time. */
const listNeighbours = (from: Configuration): Configuration[] =>
  configurationKeys
    .filter(isChoiceKey)
    .flatMap((key) => choices[key].filter((v) => v !== from[key]).map((v) => [key, v] as const))
    .map(([key, value]) => changeConfiguration(from, { [key]: value }))

async function benchMovement(): Promise<void> {
  const means: number[] = []
  const largest: number[] = []
  for (const id of presetIds) {
    const from = presetConfiguration(id)
    const before = await layoutTopology(topologyOf(from), { engine, messages: english })
    for (const neighbour of listNeighbours(from)) {
      const after = await layoutTopology(topologyOf(neighbour), { engine, messages: english })
      const moves = after.hosts.flatMap((host) => {
        const old = before.hosts.find((candidate) => candidate.id === host.id)
        return old ? [Math.hypot(host.box.x - old.box.x, host.box.y - old.box.y)] : []
      })
      means.push(mean(moves))
      largest.push(Math.max(...moves))
    }
  }
  console.log(
    `movement over ${means.length} changes: mean ${mean(means).toFixed(1)} px, mean of the largest ${mean(largest).toFixed(1)} px`,
  )
}

const started = performance.now()
await benchAll()
await benchOdd()
await benchMovement()
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`)

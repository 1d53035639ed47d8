import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { type Messages, messagesFor } from '#core/messages/messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { measurePicture } from '#core/testing/measure-picture.ts'
import {
  sampleLargeTopologies,
  sampleScatteredTopologies,
} from '#core/testing/sample-topologies.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../src/cli/elk-engine.ts'
import { drawWithDagre } from './bench/draw-with-dagre.ts'
import { drawWithElkDefaults } from './bench/draw-with-elk-defaults.ts'
import type { Drawer, Drawing } from './bench/drawing.ts'
import { listNetworkChanges, listNetworkSamples } from './bench/list-networks.ts'
import { type Changes, listChanges, listSamples, type Sample } from './bench/list-samples.ts'
import { type DrawingMetrics, measureDrawing } from './bench/measure-drawing.ts'
import { type Movement, measureMovement } from './bench/measure-movement.ts'
import { printTable } from './bench/print-table.ts'
import { startMermaid } from './bench/start-mermaid.ts'
import { toDrawing } from './bench/to-drawing.ts'

// Prints how good the pictures are, against other layouts of the same topologies in the same run.
// Lengths are px, sizes are without the outer margin. All are measured by the same rules as boxes
// and lines; our own pictures also by the stricter count that the tests use.

/** Deployments that are drawn, and changes that may move their hosts. */
type Family = {
  readonly name: string
  readonly samples: readonly Sample[]
  readonly changes: readonly Changes[]
}
type Contestant = { readonly name: string; readonly draw: Drawer }
type Result = {
  readonly name: string
  readonly drawings: readonly DrawingMetrics[]
  readonly movements: readonly Movement[]
  readonly time: number
}

const engine = createElkEngine()
const english = messagesFor('en')
const strict = { pictures: 0, faults: 0 }

const mean = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0) / Math.max(1, numbers.length)

function countStrictly(picture: LaidOutTopology, messages: Messages): void {
  const settings = { messages, theme: 'light', title: '', ground: 'theme', legend: false } as const
  const { faults, faultsByKind } = measurePicture(composeScene(picture, settings))
  strict.pictures += 1
  strict.faults += faults
  if (faults > 0) console.log('fault', faultsByKind)
}

async function drawOwn(...[topology, messages]: Parameters<Drawer>): Promise<Drawing> {
  return toDrawing(await layoutTopology(topology, { engine, messages }))
}

const drawPlainly: Drawer = async (topology, messages) =>
  toDrawing(placePlainly(topology, { messages }))

async function listMovements(draw: Drawer, changes: Family['changes']): Promise<Movement[]> {
  const movements: Movement[] = []
  for (const { from, to } of changes) {
    const before = await draw(from, english)
    for (const { topology, cardAfter } of to)
      movements.push(measureMovement(before, await draw(topology, english), cardAfter))
  }
  return movements
}

async function runContestant({ name, draw }: Contestant, family: Family): Promise<Result> {
  const drawings: DrawingMetrics[] = []
  let time = 0
  for (const { topology, messages } of family.samples) {
    const started = performance.now()
    const drawing = await draw(topology, messages)
    time += performance.now() - started
    drawings.push(measureDrawing(drawing))
  }
  return { name, drawings, movements: await listMovements(draw, family.changes), time }
}

const toRow = ({ name, drawings, movements, time }: Result, own: Result): string[] => {
  const of = (key: keyof DrawingMetrics) => mean(drawings.map((drawing) => drawing[key]))
  const nearest = drawings.map((d) => d.nearest).filter(Number.isFinite)
  return [
    name,
    String(drawings.length),
    String(drawings.filter((drawing) => drawing.faults > 0).length),
    of('crossings').toFixed(3),
    of('bendsPerEdge').toFixed(2),
    of('length').toFixed(0),
    of('labelOff').toFixed(1),
    mean(nearest).toFixed(1),
    Math.min(...nearest).toFixed(1),
    (of('area') / 1000).toFixed(0),
    of('ratio').toFixed(2),
    of('slide').toFixed(3),
    mean(movements.map((m) => m.mean)).toFixed(2),
    mean(movements.map((m) => m.largest)).toFixed(1),
    mean(movements.map((m) => m.fromCorner)).toFixed(1),
    `${(time / own.time).toFixed(1)}×`,
  ]
}

const head = [
  'layout',
  'pictures',
  'faulty',
  'crossings',
  'bends/edge',
  'length',
  'label off',
  'foreign line',
  'least',
  'area/1000',
  'ratio',
  'slide',
  'moved',
  'furthest',
  'from corner',
  'time',
]

/** Mermaid's result, or why there is none: a machine may have no browser. */
async function runMermaid(family: Family): Promise<Result | string> {
  try {
    const { draw, stop } = await startMermaid()
    try {
      return await runContestant({ name: 'Mermaid', draw }, family)
    } finally {
      await stop()
    }
  } catch (error) {
    return `Mermaid was not measured: ${error instanceof Error ? error.message : String(error)}`
  }
}

async function compare(family: Family): Promise<void> {
  const own = await runContestant({ name: 'own', draw: drawOwn }, family)
  const others: Result[] = []
  for (const contestant of [
    { name: 'ELK defaults', draw: drawWithElkDefaults },
    { name: 'dagre', draw: drawWithDagre },
    { name: 'own, no engine', draw: drawPlainly },
  ])
    others.push(await runContestant(contestant, family))
  const byMermaid = await runMermaid(family)
  if (typeof byMermaid !== 'string') others.push(byMermaid)
  console.log(`\n${family.name}`)
  printTable([head, ...[own, ...others].map((result) => toRow(result, own))])
  if (typeof byMermaid === 'string') console.log(byMermaid)
  console.log(`movement: ${own.movements.length} changes of one thing that change the picture`)
}

async function listPresets(): Promise<void> {
  const rows: string[][] = []
  for (const id of presetIds) {
    const { size, connections, hosts } = await drawOwn(
      topologyOf(deploymentOf(presetConfiguration(id))),
      english,
    )
    const { slide, bendsPerEdge, crossings, length } = measureDrawing({ size, connections, hosts })
    const bends = Math.round(bendsPerEdge * connections.length)
    const numbers = [slide.toFixed(2), bends, crossings, length.toFixed(0)].map(String)
    rows.push([
      id,
      `${size.width}×${size.height}`,
      (size.width / size.height).toFixed(2),
      ...numbers,
    ])
  }
  printTable([['preset', 'size', 'ratio', 'slide', 'bends', 'crossings', 'length'], ...rows])
}

/** Deployments that no product draws today: their pictures must be without faults, too. */
async function countOddFaults(): Promise<void> {
  for (const { topology, messages } of listSamples(119)) {
    countStrictly(await layoutTopology(topology, { engine, messages }), messages)
    countStrictly(placePlainly(topology, { messages }), messages)
  }
  for (const topology of [...sampleLargeTopologies(60), ...sampleScatteredTopologies(60)]) {
    countStrictly(await layoutTopology(topology, { engine, messages: english }), english)
    countStrictly(placePlainly(topology, { messages: english }), english)
  }
  console.log(`own pictures by the strict count: ${strict.pictures}, faults: ${strict.faults}`)
}

const alone = (topology: Topology) => topology
const families: readonly Family[] = [
  {
    name: 'One host a role; one option changes',
    samples: listSamples(119),
    changes: listChanges(),
  },
  {
    name: 'Named hosts, up to 12 a role, like ones gathered; one host changes',
    samples: listNetworkSamples(40, 12, gatherHosts),
    changes: listNetworkChanges(20, 12, gatherHosts),
  },
  {
    name: 'Named hosts, up to 2 a role, each alone; one host changes',
    samples: listNetworkSamples(40, 2, alone),
    changes: listNetworkChanges(20, 2, alone),
  },
]

const started = performance.now()
await listPresets()
for (const family of families) await compare(family)
await countOddFaults()
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`)

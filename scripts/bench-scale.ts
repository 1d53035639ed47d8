import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import type { Deployment } from '#core/deployment/deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { defaultView, type View } from '#core/link/view.ts'
import { messagesFor } from '#core/messages/messages.ts'
import type { RuleView } from '#core/rules/rule.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../src/cli/elk-engine.ts'
import {
  launchBrowser,
  median,
  quantile,
  serveBarePage,
  servePortscape,
  toBareHash,
} from './bench/browser.ts'
import { type CoreFigures, coreStages, measureCore, withOtherPort } from './bench/measure-core.ts'
import {
  measureBarePage,
  measureDiagram,
  measureTable,
  type PageFigures,
  type TableFigures,
} from './bench/measure-page.ts'
import { measureRules, type RuleFigures } from './bench/measure-rules.ts'
import { printTable } from './bench/print-table.ts'
import { scaleDeployment } from './bench/scale-deployment.ts'
import { startMermaid } from './bench/start-mermaid.ts'

// Prints how the stages, the page and others' pages grow from 10 hosts to 200, in one run: compare
// within it alone. Times are medians, in ms.

const sizes = [10, 50, 200] as const

const rounds = Number(process.argv[2] ?? 3)

/** In ms: longer than anybody waits for a picture. */
const patience = 120_000

/** In ms: what rules of thousands of flows may take, with the texts for every device. */
const ruleTime = 200

/** A row of the table: a figure for each of the sizes; null where there is none. */
type Row = {
  readonly name: string
  readonly values: readonly (number | null)[]
  /** What is counted or at the pace of the screen is not expected to grow by any law. */
  readonly isCount?: boolean
}

const linkOf = (deployment: Deployment, view: Partial<View>): string =>
  encodeDeployment(deployment, { ...defaultView, ...view })

/** The same hosts and flows as plain nodes and edges. */
function toPlain({ hosts, flows }: Topology): string {
  const place = new Map(hosts.map(({ id }, index) => [id, index]))
  const edges = flows.map(
    ({ source, destination }) => [place.get(source) ?? 0, place.get(destination) ?? 0] as const,
  )
  return toBareHash(hosts.length, edges)
}

async function measurePages(measure: (round: number) => Promise<PageFigures>) {
  const figures: PageFigures[] = []
  for (let round = 0; round <= rounds; round++) figures.push(await measure(round))
  // The first round warms the browser up.
  const warm = figures.slice(1)
  const frames = warm.flatMap((one) => one.frames)
  return {
    'first picture': median(warm.map(({ painted }) => painted)),
    'edit → picture': median(warm.map(({ edited }) => edited)),
    'zooming, frame p50': quantile(frames, 0.5),
    'zooming, frame p95': quantile(frames, 0.95),
  }
}

async function measureCoreRows(deployments: readonly Deployment[]): Promise<Row[]> {
  const engine = createElkEngine()
  const figures: CoreFigures[] = []
  for (const deployment of deployments)
    figures.push(await measureCore(deployment, engine, rounds + 1))
  const counts: Row[] = [
    { name: 'flows', values: figures.map(({ topology }) => topology.flows.length), isCount: true },
    {
      name: 'connections',
      values: figures.map(({ topology }) => topology.connections.length),
      isCount: true,
    },
    { name: 'cards, gathered', values: figures.map(({ cards }) => cards), isCount: true },
  ]
  return [
    ...counts,
    ...coreStages.map((name): Row => ({ name, values: figures.map(({ times }) => times[name]) })),
    { name: 'SVG bytes, gathered', values: figures.map(({ bytes }) => bytes) },
  ]
}

/** Figures of pages by their names as rows, one page a size. */
const toRows = (who: string, pages: readonly Readonly<Record<string, number>>[]): Row[] =>
  Object.keys(pages[0] ?? {}).map((name) => ({
    name: `${who}: ${name}`,
    values: pages.map((page) => page[name] ?? null),
  }))

async function measureBrowserRows(deployments: readonly Deployment[], browser: Browser) {
  const folder = mkdtempSync(join(tmpdir(), 'portscape-bench-'))
  const portscape = await servePortscape(join(folder, 'portscape'))
  const bare = await serveBarePage(join(folder, 'bare'))
  const gathered: Readonly<Record<string, number>>[] = []
  const each: Readonly<Record<string, number>>[] = []
  const compared: Readonly<Record<string, number>>[] = []
  const alone: Readonly<Record<string, number>>[] = []
  const tables: TableFigures[] = []
  for (const deployment of deployments) {
    const at = (view: Partial<View>) => `${portscape.address}${linkOf(deployment, view)}`
    gathered.push(await measurePages((round) => measureDiagram(browser, at({}), round)))
    each.push(await measurePages((round) => measureDiagram(browser, at({ gather: 'off' }), round)))
    const both = encodeDeployment(withOtherPort(deployment), defaultView, 'leave', deployment)
    const beside = `${portscape.address}${both}`
    compared.push(await measurePages((round) => measureDiagram(browser, beside, round)))
    const plain = `${bare.address}${toPlain(topologyOf(deployment))}`
    alone.push(await measurePages((round) => measureBarePage(browser, plain, round)))
    tables.push(await measureTable(browser, at({ tab: 'hosts' }), 3 * rounds))
  }
  await Promise.all([portscape.stop(), bare.stop()])
  rmSync(folder, { recursive: true })
  return [
    { name: 'edit → table', values: tables.map(({ edited }) => median(edited)) },
    {
      name: 'table: elements of the page',
      values: tables.map(({ elements }) => elements),
      isCount: true,
    },
    ...toRows('gathered', gathered),
    ...toRows('each host', each),
    ...toRows('compared', compared),
    ...toRows('React Flow alone', alone),
  ]
}

/** Mermaid draws a text anew for each change, so that its first picture is as quick as an edit. */
async function measureMermaidRow(deployments: readonly Deployment[]): Promise<Row> {
  const { draw, stop } = await startMermaid()
  const values: (number | null)[] = []
  for (const deployment of deployments) {
    const started = performance.now()
    const drawn = draw(topologyOf(deployment), messagesFor('en')).then(
      () => performance.now() - started,
      () => null,
    )
    const late = new Promise<null>((done) => setTimeout(() => done(null), patience).unref())
    values.push(await Promise.race([drawn, late]))
  }
  await stop()
  return { name: 'Mermaid: picture', values }
}

/** The power of `measure` that a figure grows with from the first size to the last. */
const growthOf = (values: Row['values'], measure: readonly number[]): number | null => {
  const [from, to] = [values[0], values.at(-1)]
  const by = Math.log((measure.at(-1) ?? 1) / (measure[0] ?? 1))
  return from && to ? Math.log(to / from) / by : null
}

/** The power that n log n comes to between the first size and the last. */
const barOf = (measure: readonly number[]): number =>
  growthOf(
    measure.map((n) => n * Math.log(n)),
    measure,
  ) ?? 1

function toCells({ name, values, isCount }: Row, flows: readonly number[]): string[] {
  const grown = growthOf(values, sizes)
  const byFlows = growthOf(values, flows)
  const isOver = !isCount && grown !== null && grown > barOf(sizes)
  const isOverFlows = isOver && byFlows !== null && byFlows > barOf(flows)
  const verdict = isOverFlows ? 'faster' : 'by flows'
  return [
    name,
    ...values.map((value) => value?.toFixed(value < 10 ? 2 : 0) ?? `over ${patience / 1000} s`),
    grown?.toFixed(2) ?? '',
    byFlows?.toFixed(2) ?? '',
    isOver ? verdict : '',
  ]
}

const toText = (value: number): string => value.toFixed(value < 10 ? 2 : 0)

/** Rules of many flows in both views: what is derived once, each device's text, and all together. */
function printRules({ flows, derivingFlows, derivingRules, texts }: RuleFigures): void {
  const sum = (view: RuleView): number =>
    texts.reduce((all, { times }) => all + times[view], derivingRules)
  printTable([
    [`${flows} flows`, 'grouped', 'single'],
    ['rules, both views', toText(derivingRules), toText(derivingRules)],
    ...texts.map(({ name, times }) => [name, toText(times.grouped), toText(times.single)]),
    ['rules and every text', toText(sum('grouped')), toText(sum('single'))],
  ])
  const verdict = sum('grouped') < ruleTime ? 'under' : 'OVER'
  console.log(
    `Grouped and written for every device: ${verdict} ${ruleTime} ms. ` +
      `Deriving the flows takes ${toText(derivingFlows)} ms.\n`,
  )
}

printRules(await measureRules(rounds))
const deployments = sizes.map(scaleDeployment)
const coreRows = await measureCoreRows(deployments)
const browser = await launchBrowser()
const rows = [...coreRows, ...(await measureBrowserRows(deployments, browser))]
await browser.close()
const flows = deployments.map((deployment) => topologyOf(deployment).flows.length)
printTable([
  ['hosts', ...sizes.map(String), 'n^', 'flows^', ''],
  ...[...rows, await measureMermaidRow(deployments)].map((row) => toCells(row, flows)),
])
console.log(
  `n log n is n^${barOf(sizes).toFixed(2)} for hosts and flows^${barOf(flows).toFixed(2)} for flows. ` +
    'Flows run between two hosts, so that there may be as many as pairs of them: what reads every ' +
    'flow is held to n log n of the flows ("by flows"); only "faster" grows faster than both.',
)

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultLayouts } from '#core/layout/default-layouts.ts'
import {
  launchBrowser,
  median,
  openTimed,
  serveBarePage,
  servePortscape,
  toBareHash,
} from './bench/browser.ts'
import { printTable } from './bench/print-table.ts'

/**
 * Time to the first painted picture, beside a bare React Flow page with as many nodes and edges,
 * built from the same packages: in turn, in one run, each in a new window without a cache.
 */
const rounds = Number(process.argv[2] ?? 15)

const { zones, hosts, connections } = defaultLayouts.en
const nodes = zones.length + hosts.length + connections.length
const edges = connections.map((_, index) => [index, (index + 1) % nodes] as const)

const folder = mkdtempSync(join(tmpdir(), 'portscape-bench-'))
const portscape = await servePortscape(join(folder, 'portscape'))
const bare = await serveBarePage(join(folder, 'bare'))
const browser = await launchBrowser()

const cases = [
  ['React Flow alone', `${bare.address}${toBareHash(nodes, edges)}`, '.react-flow__node'],
  ['Default deployment', portscape.address, '.canvas-still, .react-flow__node'],
  ['The same, by the program', portscape.address, '.react-flow__node'],
  ['A link’s deployment', `${portscape.address}#v=1&iis=default`, '.react-flow__node'],
] as const
const times = new Map<string, number[]>(cases.map(([name]) => [name, []]))
for (let round = 0; round <= rounds; round++) {
  for (const [name, address, selector] of cases) {
    const { painted, close } = await openTimed(browser, address, selector)
    await close()
    // The first round warms the browser up.
    if (round > 0) times.get(name)?.push(painted)
  }
}
await browser.close()
await Promise.all([portscape.stop(), bare.stop()])
rmSync(folder, { recursive: true })

const base = median(times.get('React Flow alone') ?? [])
printTable([
  ['first painted picture', 'median ms', 'least', 'times React Flow alone'],
  ...[...times].map(([name, values]) => [
    name,
    median(values).toFixed(0),
    Math.min(...values).toFixed(0),
    (median(values) / base).toFixed(2),
  ]),
])

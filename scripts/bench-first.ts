import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build, type PreviewServer, preview } from 'vite'
import { defaultLayouts } from '#core/layout/default-layouts.ts'
import { printTable } from './bench/print-table.ts'
import { findBrowser } from './setup/find-browser.mjs'

/**
 * Time to the first painted picture, beside a bare React Flow page with as many nodes and edges,
 * built from the same packages: in turn, in one run, each in a new window without a cache.
 */
const rounds = Number(process.argv[2] ?? 15)

const { zones, hosts, connections } = defaultLayouts.en
const size = { nodes: zones.length + hosts.length + connections.length, edges: connections.length }

const folder = mkdtempSync(join(tmpdir(), 'portscape-bench-'))

async function serve(outDir: string): Promise<{ address: string; server: PreviewServer }> {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const at = server.httpServer.address()
  return { address: `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/`, server }
}

/** Runs in the page before anything else: notes the frame in which a picture was there to paint. */
function watchForPicture(selector: string): void {
  const shown = () =>
    [...document.querySelectorAll(selector)].some(
      (element) =>
        element.getBoundingClientRect().width > 0 &&
        getComputedStyle(element).visibility === 'visible',
    )
  const look = () => {
    if (!shown()) return requestAnimationFrame(look)
    // The frame that is being made shows it; it is over when the next one begins.
    return requestAnimationFrame((now) => performance.mark('picture', { startTime: now }))
  }
  requestAnimationFrame(look)
}

async function measure(browser: Browser, address: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  // tsx names functions with a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (it) => it')
  await page.addInitScript(watchForPicture, selector)
  await page.goto(address)
  const time = await page.waitForFunction(
    () => performance.getEntriesByName('picture')[0]?.startTime,
  )
  const value = Number(await time.jsonValue())
  await context.close()
  return value
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

await build({ logLevel: 'error', build: { outDir: join(folder, 'portscape') } })
await build({
  configFile: false,
  root: 'scripts/bench/bare-page',
  logLevel: 'error',
  plugins: [
    react(),
    {
      name: 'size',
      transformIndexHtml: (html) =>
        html.replace('%SIZE%', JSON.stringify(size).replaceAll('"', '&quot;')),
    },
  ],
  build: { outDir: join(folder, 'bare') },
})
const portscape = await serve(join(folder, 'portscape'))
const bare = await serve(join(folder, 'bare'))
const executablePath = await findBrowser()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

const cases = [
  ['React Flow alone', bare.address, '.react-flow__node'],
  ['Default deployment', portscape.address, '.canvas-still, .react-flow__node'],
  ['The same, by the program', portscape.address, '.react-flow__node'],
  ['A link’s deployment', `${portscape.address}#v=1&iis=default`, '.react-flow__node'],
] as const
const times = new Map<string, number[]>(cases.map(([name]) => [name, []]))
for (let round = 0; round <= rounds; round++) {
  for (const [name, address, selector] of cases) {
    const time = await measure(browser, address, selector)
    // The first round warms the browser up.
    if (round > 0) times.get(name)?.push(time)
  }
}
await browser.close()
await Promise.all([portscape.server.close(), bare.server.close()])
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

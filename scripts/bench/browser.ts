import { type Browser, chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'
import { findBrowser } from '../setup/find-browser.mjs'

type Served = { readonly address: string; readonly stop: () => Promise<void> }

async function serve(outDir: string): Promise<Served> {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const at = server.httpServer.address()
  return {
    address: `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/`,
    stop: () => server.close(),
  }
}

/** The program as it is shipped. */
export async function servePortscape(outDir: string): Promise<Served> {
  await build({ logLevel: 'error', build: { outDir } })
  return serve(outDir)
}

/** A page that has React Flow and nothing else; `toBareHash` says what it shows. */
export async function serveBarePage(outDir: string): Promise<Served> {
  await build({
    configFile: false,
    root: 'scripts/bench/bare-page',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir },
  })
  return serve(outDir)
}

/** So many nodes, and edges between the nodes of these numbers. */
export const toBareHash = (nodes: number, edges: readonly (readonly [number, number])[]): string =>
  `#${encodeURIComponent(JSON.stringify({ nodes, edges }))}`

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser()
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
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

/** A new window without a cache at an address, and when its picture was painted, in ms. */
export async function openTimed(browser: Browser, address: string, selector: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  // tsx names functions with a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (it) => it')
  await page.addInitScript(watchForPicture, selector)
  await page.goto(address)
  const time = await page.waitForFunction(
    () => performance.getEntriesByName('picture')[0]?.startTime,
  )
  return { page, painted: Number(await time.jsonValue()), close: () => context.close() }
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The value that a share of all values stays below. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

import type { Browser, Page } from '@playwright/test'
import { openTimed } from './browser.ts'

/** How a page with a picture behaves, in ms. */
export type PageFigures = {
  readonly painted: number
  readonly edited: number
  readonly frames: readonly number[]
}

/** Frames in which the picture is made larger and smaller by turns. */
const zoomedFrames = 60

const names = ['db-1', 'db-2', 'db-3', 'db-4', 'db-5', 'db-6', 'db-7', 'db-8', 'db-9']

/** Runs in the page: the time of each frame while the wheel turns above the picture. */
function zoom(frames: number): Promise<number[]> {
  const pane = document.querySelector('.react-flow__pane')
  const turn = (at: number) =>
    pane?.dispatchEvent(
      new WheelEvent('wheel', {
        deltaY: at % 20 < 10 ? -12 : 12,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
        clientX: 700,
        clientY: 450,
      }),
    )
  return new Promise((done) => {
    const times: number[] = []
    let before = performance.now()
    const next = () => {
      const now = performance.now()
      times.push(now - before)
      before = now
      if (times.length > frames) return done(times.slice(1))
      turn(times.length)
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
}

/** Runs in the page: does something, and tells when its text stands in a frame that is painted. */
function timeUntil([selector, text, what]: readonly [string, string, 'enter' | 'rename']) {
  const started = performance.now()
  if (what === 'rename') dispatchEvent(new CustomEvent('rename', { detail: text }))
  else {
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(enter)
  }
  return new Promise<number>((done) => {
    const look = () => {
      const isThere = [...document.querySelectorAll(selector)].some((element) =>
        element.textContent?.includes(text),
      )
      // What is there when a frame is made is painted when the next task runs.
      if (isThere) setTimeout(() => done(performance.now() - started))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

const timeRename = async (page: Page, round: number) => {
  const name = names[round % names.length] ?? ''
  return page.evaluate(timeUntil, ['.react-flow__node', name, 'rename'] as const)
}

/** React Flow alone with as many nodes and edges. */
export async function measureBarePage(
  browser: Browser,
  address: string,
  round: number,
): Promise<PageFigures> {
  const { page, painted, close } = await openTimed(browser, address, '.react-flow__node')
  const edited = await timeRename(page, round)
  const frames = await page.evaluate(zoom, zoomedFrames)
  await close()
  return { painted, edited, frames }
}

/** The picture of a link; the edit is of a name in the details of a host. */
export async function measureDiagram(
  browser: Browser,
  address: string,
  round: number,
): Promise<PageFigures> {
  const { page, painted, close } = await openTimed(browser, address, '.react-flow__node')
  // So long that the engine, loaded meanwhile, has placed everything.
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(4_000)
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-id="host:sql-server"]')?.click(),
  )
  const field = page.locator('#details-host-name')
  const name = names[round % names.length] ?? ''
  await field.fill(name)
  await field.focus()
  const picture = '[data-id="host:sql-server"]'
  const edited = await page.evaluate(timeUntil, [picture, name, 'enter'] as const)
  await page.waitForTimeout(1_500)
  const frames = await page.evaluate(zoom, zoomedFrames)
  await close()
  return { painted, edited, frames }
}

export type TableFigures = {
  /** Elements of the whole page. */
  readonly elements: number
  /** In ms: from an edit of a name until its text is on the screen. */
  readonly edited: readonly number[]
}

/** The table of hosts of a link. */
export async function measureTable(
  browser: Browser,
  address: string,
  rounds: number,
): Promise<TableFigures> {
  const { page, close } = await openTimed(browser, address, '[data-host="agent"]')
  await page.waitForLoadState('networkidle')
  const elements = await page.locator('*').count()
  const times: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const name = `Edited ${round}`
    const cell = page.locator('[data-host="agent"] > [data-cell="name"]')
    await cell.focus()
    await page.keyboard.type(name)
    const shown = '[data-host="agent"] > [data-cell="name"]'
    times.push(await page.evaluate(timeUntil, [shown, name, 'enter'] as const))
  }
  await close()
  // The first edit warms the page up.
  return { elements, edited: times.slice(1) }
}

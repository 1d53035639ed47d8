import type { Locator, Page } from '@playwright/test'
import { test as plainTest } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { open, pick } from './screen.ts'

const host = (page: Page, name: string): Locator =>
  page.locator('.canvas-host').and(page.getByRole('button', { name, exact: false }))
const link = (page: Page, name: string): Locator =>
  page.locator('.react-flow__edge').and(page.getByRole('button', { name, exact: false }))

const standings = (page: Page): Promise<Record<string, number>> =>
  page.locator('[data-standing]').evaluateAll((elements) => {
    const counts: Record<string, number> = {}
    for (const element of elements) {
      const standing = element.getAttribute('data-standing') ?? ''
      counts[standing] = (counts[standing] ?? 0) + 1
    }
    return counts
  })

/** The zoom of the view. */
const zoom = (page: Page): Promise<number> =>
  page
    .locator('.react-flow__viewport')
    .evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).a)

/** Whether every host is inside the window. */
async function isAllInView(page: Page): Promise<boolean> {
  const window = page.viewportSize()
  for (const card of await page.locator('.canvas-host').all()) {
    const box = await card.boundingBox()
    if (!box || !window) return false
    if (box.x < 0 || box.y < 0 || box.x + box.width > window.width) return false
    if (box.y + box.height > window.height) return false
  }
  return true
}

test('the default deployment is drawn whole: hosts, links and ports', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('.canvas-host')).toHaveCount(9)
  await expect(page.locator('.react-flow__edge')).toHaveCount(12)
  await expect(page.locator('.canvas-chips').getByText('HTTPS 21112')).toBeVisible()
  await expect.poll(() => isAllInView(page)).toBe(true)
})

test('a host under the pointer brings its links forward and dims the rest', async ({ page }) => {
  await page.goto('./')
  await host(page, 'SQL Server').hover()
  // Two hosts, the line between them and its chips are lit; the four zones stay as they are.
  await expect.poll(() => standings(page)).toEqual({ lit: 4, dimmed: 29, plain: 4 })
  await page.mouse.move(5, 5)
  await expect.poll(() => standings(page)).toEqual({ plain: 37 })
})

test('the chips of a link stand for the link', async ({ page }) => {
  await page.goto('./')
  await page.locator('.canvas-chips', { hasText: 'UDP 10323' }).hover()
  await expect.poll(() => standings(page)).toEqual({ lit: 4, dimmed: 29, plain: 4 })
})

test('the keyboard reaches hosts and links, brings them forward and selects', async ({ page }) => {
  await page.goto('./')
  await page.keyboard.press('Tab')
  await host(page, 'SQL Server').focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await standings(page))['lit']).toBe(4)
  await page.keyboard.press('Enter')
  await expect(page.locator('.canvas-ring')).toHaveCount(1)
  // Enter goes on in the details; Escape there comes back, Escape here lets go.
  await expect(page.locator('#side-panel')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(host(page, 'SQL Server')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('.canvas-ring')).toHaveCount(0)
})

test('every host and link has a sentence as its name', async ({ page }) => {
  await page.goto('./')
  await expect(
    host(page, 'Apex Central, Server segment, listens on TCP 80, TCP 443, UDP 10323'),
  ).toBeVisible()
  await expect(
    link(page, 'Apex One agents to Standalone Smart Protection Server: HTTPS 443, HTTP 80'),
  ).toHaveCount(1)
})

test('a click selects, a click on the ground lets go', async ({ page }) => {
  await page.goto('./')
  await host(page, 'Edge Relay Server').click()
  await page.mouse.move(5, 5)
  await expect.poll(async () => (await standings(page))['lit']).toBeGreaterThan(1)
  await page.locator('.react-flow__pane').click({ position: { x: 400, y: 10 } })
  await page.mouse.move(5, 5)
  await expect.poll(async () => (await standings(page))['dimmed'] ?? 0).toBe(0)
})

/** The view glides to its new zoom, so one look might catch it on the way. */
async function restingZoom(page: Page): Promise<number> {
  let last = Number.NaN
  await expect
    .poll(async () => {
      const before = last
      last = await zoom(page)
      return last - before
    })
    .toBe(0)
  return last
}

test('the view follows the picture until the user moves it, and again after fitting', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.locator('.canvas-host')).toHaveCount(9)
  await page.goto('./#v=1&edge=off&ad=off&sql=local')
  await expect(page.locator('.canvas-host')).toHaveCount(5)
  await expect.poll(() => isAllInView(page)).toBe(true)
  const fitted = await zoom(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => zoom(page)).toBeGreaterThan(fitted * 1.1)
  const chosen = await restingZoom(page)
  await page.goto('./#v=1&edge=off')
  await expect(page.locator('.canvas-host')).toHaveCount(7)
  expect(await restingZoom(page)).toBeCloseTo(chosen, 3)
  await page.getByRole('button', { name: 'Fit to window' }).click()
  await expect.poll(() => isAllInView(page)).toBe(true)
})

test('a host that is renamed, added or taken back leaves the zoom, also in another tab', async ({
  page,
}) => {
  await open(page, '#v=2&agent.name=HQ&agent-2.name=Plant&agent-2.zone=dmz')
  await host(page, 'SQL Server').click()
  const details = page.locator('#side-panel')
  await expect(details).toBeVisible()
  const beside = await restingZoom(page)
  const name = details.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('The database server of the office in Osaka')
  await page.keyboard.press('Enter')
  await expect(host(page, 'The database server of the office')).toBeVisible()
  expect(await restingZoom(page)).toBe(beside)
  await details.getByRole('button', { name: 'Add another' }).click()
  await expect(name).toHaveValue('')
  await expect(page.locator('[data-id="host:sql-server"]')).toContainText('2 hosts')
  expect(await restingZoom(page)).toBe(beside)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('[data-id="host:sql-server"]')).not.toContainText('2 hosts')
  expect(await restingZoom(page)).toBe(beside)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => zoom(page)).toBeGreaterThan(beside)
  const chosen = await restingZoom(page)
  await page.getByRole('radio', { name: 'Ports' }).check()
  await page.getByRole('radio', { name: 'Diagram' }).check()
  await expect.poll(() => zoom(page)).toBeCloseTo(chosen, 3)
})

test('cards that were split are brought into view, at the zoom that was chosen', async ({
  page,
}) => {
  await open(page, '#v=2&standalone-sps.name=SPS-1&standalone-sps-2.name=SPS-2&edge=off')
  const cards = page.locator('.canvas-host[data-id^="host:standalone-sps"]')
  for (let press = 0; press < 3; press++) {
    await page.getByRole('button', { name: 'Zoom in' }).click()
  }
  const chosen = await restingZoom(page)
  const control = page.getByRole('button', { name: 'put 2 hosts on cards of their own' })
  await control.focus()
  await page.keyboard.press('Enter')
  await expect(cards).toHaveCount(2)
  for (const card of await cards.all()) await expect(card).toBeInViewport({ ratio: 0.99 })
  expect(await restingZoom(page)).toBeCloseTo(chosen, 3)
})

test('the overview can be hidden and shown', async ({ page }) => {
  await open(page)
  await expect(page.locator('.react-flow__minimap')).toBeVisible()
  await page.getByRole('button', { name: 'Overview' }).click()
  await expect(page.locator('.react-flow__minimap')).toHaveCount(0)
})

test('a click in the overview brings that place to the middle', async ({ page }) => {
  await open(page)
  const overview = page.locator('.react-flow__minimap')
  const before = await restingZoom(page)
  const agent = await host(page, 'SQL Server').boundingBox()
  const { width = 0, height = 0 } = (await overview.boundingBox()) ?? {}
  await overview.click({ position: { x: width - 20, y: height / 2 } })
  await expect
    .poll(async () => (await host(page, 'SQL Server').boundingBox())?.x)
    .toBeLessThan((agent?.x ?? 0) - 100)
  expect(await restingZoom(page)).toBeCloseTo(before, 3)
})

test('the mark of a new port goes by itself, and stays on its chip', async ({ page }) => {
  await open(page)
  await pick(page, 'IIS site', 'Default web site')
  const mark = page.locator('.canvas-added').first()
  await expect(mark).toBeVisible()
  const [ring, chip] = await mark.evaluate((element) =>
    [element, element.parentElement?.querySelector('rect')].map((rect) =>
      ['x', 'y', 'width', 'height'].map((side) => rect?.getAttribute(side)),
    ),
  )
  expect(ring).toEqual(chip)
  await expect(mark).toBeHidden({ timeout: 8_000 })
})

test('nodes that stay glide; with reduced motion they do not', async ({ page }) => {
  await page.goto('./')
  const duration = () =>
    host(page, 'Apex One server').evaluate((node) => getComputedStyle(node).transitionDuration)
  await expect.poll(duration).toBe('0.2s')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(Number.parseFloat(await duration())).toBeLessThan(0.001)
})

plainTest(
  'the first diagram does not wait for the engine, and a dead engine is said',
  async ({ page }) => {
    const worker = '**/elk-worker*'
    const isHeld = { now: true }
    await page.route(worker, (route) => (isHeld.now ? undefined : route.abort()))
    await page.goto('./#v=1&sql=local')
    await expect(page.locator('.canvas-host')).toHaveCount(8)
    await expect(page.getByRole('status').filter({ hasText: 'Arranging…' })).toBeVisible()
    isHeld.now = false
    await page.goto('./')
    await expect(page.locator('.canvas-host')).toHaveCount(9)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.goto('./#v=1&edge=off')
    await expect(page.getByRole('alert')).toContainText('The layout engine could not be loaded')
    await expect(page.locator('.canvas-host')).toHaveCount(7)
    await page.unroute(worker)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.locator('.canvas-host')).toHaveCount(7)
  },
)

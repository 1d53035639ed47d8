import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { open } from './screen.ts'

const widths = Array.from({ length: 65 }, (_, step) => 320 + 20 * step)
const heights = [320, 390, 540, 900] as const

// Each looks at over a hundred windows, and the slowest machine need not hurry.
test.setTimeout(240_000)

type Measured = {
  readonly name: string
  /** Its edges: left, top, right, bottom. */
  readonly edges: readonly [number, number, number, number]
  /** Whether it stands in a part that scrolls, and what of that part's own frames hold its middle. */
  readonly scrolls: boolean
  readonly held: boolean
  /** What lies on its middle, where that is something else. */
  readonly cover: string | null
}

/** Every control that is seen; runs in the page. */
function measureControls(): Measured[] {
  const root = document.querySelector('[role="dialog"]') ?? document
  const controls = root.querySelectorAll<HTMLElement>(
    'button, a[href], input, select, textarea, summary, [role="tab"]',
  )
  const listClips = (element: Element | null): Element[] => {
    if (!element) return []
    const clips =
      /auto|scroll/.test(getComputedStyle(element).overflow) || element.matches('.react-flow')
    return [...(clips ? [element] : []), ...listClips(element.parentElement)]
  }
  return (
    [...controls]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      // For readers alone, such as what leads to the diagram until it has the focus.
      .filter((control) => control.clientWidth !== 1)
      .map((control) => {
        const { left, top, right, bottom } = control.getBoundingClientRect()
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        const clips = listClips(control.parentElement)
        const hit = document.elementFromPoint(x, y)
        const isOwn = control.contains(hit) || hit?.closest('label')?.contains(control)
        return {
          name: `${control.tagName} “${control.ariaLabel ?? control.textContent}”`,
          edges: [left, top, right, bottom],
          scrolls: clips.length > 0,
          held: clips.every((clip) => {
            const frame = clip.getBoundingClientRect()
            const isBeside = x < frame.left + 1 || x > frame.right - 1
            return !isBeside && y > frame.top + 1 && y < frame.bottom - 1
          }),
          cover: isOwn ? null : (hit?.outerHTML.slice(0, 120) ?? 'nothing'),
        }
      })
  )
}

/** What cannot be pressed where it stands: the window cuts it, or something else lies on it. */
async function findUnreachable(page: Page): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const find = async () => listUnreachable(await page.evaluate(measureControls), width, height)
  const found = await find()
  if (found.length === 0) return []
  // What is wrong only until the page has followed its window is no fault.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  return find()
}

function listUnreachable(controls: readonly Measured[], width: number, height: number): string[] {
  return controls.flatMap(({ name, edges: [left, top, right, bottom], scrolls, held, cover }) => {
    // What was scrolled out of view is asked for no place.
    if (!held) return []
    const isInside = left >= 0 && top >= 0 && right <= width + 0.5 && bottom <= height + 0.5
    return [
      ...(isInside || scrolls ? [] : [`${width}×${height}: ${name} is cut`]),
      ...(cover === null ? [] : [`${width}×${height}: ${name} lies under ${cover}`]),
    ]
  })
}

/** What in the settings of the dialog is higher than its place, and so runs into the next. */
const listOverflows = (): string[] => {
  const format = document.querySelector('[role="dialog"] select')
  const settings = [...(format?.closest('.overflow-y-auto')?.children ?? [])]
  if (settings.length < 3) return ['the dialog has no settings']
  return settings
    .filter((setting) => setting.scrollHeight > setting.clientHeight + 1)
    .map((setting) => setting.textContent ?? '')
}

/** How many rows of hosts are seen as a whole before anything is scrolled. */
const countHostsInView = (): number => {
  const end = document.querySelector('.hosts')?.getBoundingClientRect().bottom ?? 0
  const rows = [...document.querySelectorAll('[data-host]')]
  return rows.filter((row) => row.getBoundingClientRect().bottom <= end).length
}

/** How much of the window's height the diagram or the table has. */
const shareOfContent = (): number =>
  (document.querySelector('.react-flow, .ports')?.clientHeight ?? 0) / window.innerHeight

/**
 * Looks at every other width, at the heights in turn; the turn says which, so that each language
 * has its half of them, and each surface every width.
 */
async function expectAllReachable(page: Page, turn: number): Promise<void> {
  const faults: string[] = []
  for (const [at, width] of widths.entries()) {
    if (at % 2 !== turn % 2) continue
    await page.setViewportSize({
      width,
      height: heights[(Math.floor(at / 2) + turn) % heights.length] ?? 900,
    })
    faults.push(...(await findUnreachable(page)))
  }
  expect(faults).toEqual([])
}

const languages = [
  { locale: 'en-US', turn: 0 },
  { locale: 'ja-JP', turn: 3 },
] as const

for (const { locale, turn } of languages) {
  test.describe(`every window, ${locale}`, () => {
    test.use({ locale })

    test('no control of the diagram is covered or cut', async ({ page }) => {
      await open(page)
      await expectAllReachable(page, turn)
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.locator('[data-id="host:apex-one-server"]').click()
      await expect(page.locator('#side-panel')).toBeVisible()
      await expectAllReachable(page, turn + 2)
    })

    test('no control of the table is covered or cut', async ({ page }) => {
      await open(page, '#v=1&tab=ports&search=4343')
      await expect(page.locator('tr[data-flow]').first()).toBeVisible()
      await expectAllReachable(page, turn)
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.locator('tr[data-flow]').first().click()
      await expect(page.locator('#side-panel')).toBeVisible()
      await expectAllReachable(page, turn + 2)
    })

    test('no control of the hosts is covered or cut', async ({ page }) => {
      await open(page, '#v=2&tab=hosts&agent-2.name=Plant&agent-2.zone=z1&z1.name=OT')
      await expect(page.locator('[data-host]').first()).toBeVisible()
      await expectAllReachable(page, turn)
    })

    test('no control of the rules, their matrix and their request is covered or cut', async ({
      page,
    }) => {
      await open(page, '#v=1&tab=rules')
      await expect(page.locator('tr[data-rule]').first()).toBeVisible()
      await expectAllReachable(page, turn)
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.locator('.rules-scope').first().click()
      await expect(page.getByRole('grid')).toBeVisible()
      await expectAllReachable(page, turn + 2)
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.locator('.request-bar').click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAllReachable(page, turn + 4)
    })
  })
}

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, locale: 'ja-JP' })

  test('no control is covered or cut where targets are larger', async ({ page }) => {
    await open(page)
    await expectAllReachable(page, 1)
  })
})

const small = [
  { width: 683, height: 330, hosts: 3 },
  { width: 960, height: 540, hosts: 6 },
  { width: 320, height: 640, hosts: 5 },
  { width: 320, height: 320, hosts: 1 },
] as const

for (const { hosts, ...size } of small) {
  test(`in ${size.width}×${size.height} everything is in reach`, async ({ page }) => {
    await page.setViewportSize(size)
    await open(page)
    await page.getByRole('button', { name: 'Got it' }).click()
    expect(await page.evaluate(shareOfContent)).toBeGreaterThanOrEqual(0.5)

    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('img')).toBeAttached()
    expect(await findUnreachable(page)).toEqual([])
    const format = dialog.getByRole('combobox', { name: 'Format' })
    // Its help is the longest.
    await format.selectOption('pptx')
    expect(await page.evaluate(listOverflows)).toEqual([])
    await format.selectOption('csv')
    await page.keyboard.press('Escape')

    await page.getByRole('radio', { name: 'Hosts' }).check()
    await expect(page.locator('[data-host]').first()).toBeVisible()
    expect(await page.evaluate(countHostsInView)).toBeGreaterThanOrEqual(hosts)

    await page.getByRole('radio', { name: 'Ports' }).check()
    await page.getByRole('search').getByRole('button', { name: 'Transport' }).click()
    await page.getByRole('checkbox', { name: /^UDP/ }).check()
    await page.keyboard.press('Escape')
    await page.locator('tr[data-flow]').first().click()
    await page.getByRole('button', { name: 'Close the panel' }).click()

    await page.getByRole('button', { name: 'Options' }).click()
    await page.getByRole('switch', { name: 'Agents behind NAT' }).click()
    await expect(dialog.getByText(/^Agents behind NAT: On\. .* removed/)).toBeInViewport()
  })
}

test('a phone begins with whole zones and letters of a size to be read, and says that there is more', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page)
  const zoom = (): Promise<number> =>
    page
      .locator('.react-flow__viewport')
      .evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a)
  expect(await zoom()).toBeGreaterThanOrEqual(0.68)
  for (const zone of ['internet', 'dmz', 'client']) {
    await expect(page.locator(`[data-id="zone:${zone}"]`)).toBeInViewport({ ratio: 0.99 })
  }
  const more = page.locator('.canvas-more')
  await expect(more).toHaveAttribute('data-more', 'right')
  const overview = page.locator('.react-flow__minimap')
  await expect(overview).toHaveCount(0)
  await page.getByRole('button', { name: 'Overview' }).click()
  await expect(overview).toBeInViewport({ ratio: 0.99 })
  await page.getByRole('button', { name: 'Fit to window' }).click()
  await expect.poll(zoom).toBeLessThan(0.4)
  await expect(more).toHaveAttribute('data-more', '')
})

test('the panel leaves the picture legible and the purposes in view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '#v=1&tab=ports')
  await page.locator('tr[data-flow]').first().click()
  await expect(page.locator('#side-panel')).toBeVisible()
  const purpose = page.getByRole('columnheader', { name: 'Purpose' }).first()
  await expect(purpose).toBeInViewport({ ratio: 1 })
  await page.getByRole('radio', { name: 'Diagram' }).check()
  const picture = page.locator('.react-flow__viewport')
  await expect
    .poll(() => picture.evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).a))
    .toBeGreaterThanOrEqual(0.8)
})

import type { Browser, Page } from '@playwright/test'
import { decodePng } from '../scripts/viewers/decode-png.ts'
import { expect, test } from './fixtures.ts'

const looks = [
  { name: 'wide, English, light', width: 1440, height: 900, locale: 'en-US', scheme: 'light' },
  { name: 'wide, Japanese, dark', width: 1440, height: 900, locale: 'ja-JP', scheme: 'dark' },
  { name: 'half a window', width: 700, height: 700, locale: 'en-US', scheme: 'light' },
  { name: 'low', width: 960, height: 540, locale: 'ja-JP', scheme: 'light' },
  { name: 'a phone', width: 360, height: 740, locale: 'ja-JP', scheme: 'dark' },
] as const

type Look = (typeof looks)[number]

const openWindow = async (browser: Browser, look: Look): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    locale: look.locale,
    colorScheme: look.scheme,
  })
  return await context.newPage()
}

/** Pixels that differ by more than the rounding of a colour. */
function countDifferences(a: Buffer, b: Buffer): number {
  const [before, after] = [decodePng(a), decodePng(b)]
  expect([before.width, before.height]).toEqual([after.width, after.height])
  let count = 0
  for (let at = 0; at < before.data.length; at += 4) {
    const distance = [0, 1, 2].map((channel) =>
      Math.abs((before.data[at + channel] ?? 0) - (after.data[at + channel] ?? 0)),
    )
    if (Math.max(...distance) > 32) count++
  }
  return count
}

for (const look of looks) {
  test(`the page shows what the program will show: ${look.name}`, async ({ browser }) => {
    const still = await openWindow(browser, look)
    // The program never comes.
    await still.route(/assets\/index-[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    )
    await still.goto('./')
    await expect(still.locator('#first-screen .canvas-still')).toBeVisible()
    await still.evaluate(() => document.fonts.ready)
    const first = await still.screenshot()
    await still.context().close()

    const page = await openWindow(browser, look)
    await page.goto('./')
    await expect(page.locator('#first-screen')).not.toBeAttached()
    await expect(page.locator('button[data-waiting]')).toHaveCount(0)
    await expect
      .poll(async () => countDifferences(first, await page.screenshot()))
      .toBeLessThan(150)
    await page.context().close()
  })
}

test('a link’s deployment is never preceded by another', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('.canvas-still')) Object.assign(window, { sawStill: true })
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('./#v=1&iis=default')
  await expect(page.locator('.react-flow__node').first()).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'sawStill'))).toBeUndefined()
  await expect(page.locator('#first-screen')).not.toBeAttached()
})

test('the still screen cannot be reached by keyboard or screen reader', async ({ page }) => {
  await page.route(/assets\/index-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  await page.goto('./')
  const screen = page.locator('#first-screen')
  await expect(screen).toHaveAttribute('inert', '')
  await expect(screen).toHaveAttribute('aria-hidden', 'true')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})

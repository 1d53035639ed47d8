import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { open } from './screen.ts'

test.describe('a Japanese browser', () => {
  test.use({ locale: 'ja-JP' })

  test('starts in Japanese', async ({ page }) => {
    await open(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
    await expect(page.getByRole('button', { name: 'エクスポート' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'データベース' })).toBeAttached()
  })

  test('shows nothing in English but names and protocols', async ({ page }) => {
    await open(page, '#v=1&edge=off&nothing=1')
    const english = /\b(the|is|of|and|to|options?|changed|reset|source|hosts?|flows?)\b/i
    const texts = await page.locator('body').innerText()
    const labels = await page
      .locator('[aria-label], [title], [placeholder]')
      .evaluateAll((found) =>
        found.flatMap((element) =>
          ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
        ),
      )
    for (const line of [...texts.split('\n'), ...labels]) expect(line).not.toMatch(english)
  })
})

test('the other language is one button away, and is kept', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: '日本語' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await page.reload()
  await expect(page.getByRole('button', { name: '共有' })).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
})

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor)

test('the theme is kept, and stands before the first paint', async ({ page }) => {
  await open(page)
  const light = await background(page)
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const dark = await background(page)
  expect(dark).not.toBe(light)
  // Without the program itself there is only what comes before it.
  await page.route('**/*.js', (route) =>
    route.request().url().endsWith('/theme.js')
      ? route.continue()
      : route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  await page.reload()
  expect(await background(page)).toBe(dark)
})

test('the theme follows the system until one is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('preferences that cannot be read or kept do no harm', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.getItem = () => '{"language":"klingon","theme":7'
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await open(page)
  await page.getByRole('button', { name: '日本語' }).click()
  await expect(page.getByRole('button', { name: '共有' })).toBeVisible()
})

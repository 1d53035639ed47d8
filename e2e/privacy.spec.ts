import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test.use({ warm: true })

async function openAndSettle(page: Page): Promise<void> {
  await page.goto('./')
  // The layout worker starts after the first diagram, and belongs to loading.
  await expect.poll(() => page.workers().length, 'the layout worker is there').toBeGreaterThan(0)
  await page.waitForLoadState('networkidle')
}

/** Presses every button in reach and closes what it opened. */
async function pressEveryButton(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { disabled: false })
  for (let index = 0; index < (await buttons.count()); index += 1) {
    const button = buttons.nth(index)
    if (!(await button.isVisible())) continue
    await button.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
  }
}

/** Serves as a plain host does. Its worker is then held by no policy: every request shows. */
async function leaveOutPolicyHeader(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _policy, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
}

/** What the page's policy forbids and it tries nevertheless is an error of the console, and so a fault. */
const tellBreaches = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Policy broken: ${violatedDirective} by ${blockedURI}`)
    })
  })

test('whatever the user does, nothing is requested after loading, and no policy is broken', async ({
  page,
}) => {
  await leaveOutPolicyHeader(page)
  await tellBreaches(page)
  await openAndSettle(page)
  const requests: string[] = []
  page.context().on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url())
  })
  await pressEveryButton(page)
  await page.evaluate(() => {
    location.hash = '#v=1&edge=off'
  })
  await page.waitForLoadState('networkidle')
  expect(requests).toEqual([])
})

test('the page allows itself nothing but its own files', async ({ page }) => {
  const response = await page.goto('./')
  const inPage = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  expect(inPage).toContain("default-src 'none'")
  expect(inPage).not.toMatch(/unsafe|connect-src|https?:|\*/)
  expect(response?.headers()['content-security-policy']).toBe(`${inPage}; frame-ancestors 'none'`)
})

test('the policy of the header, which holds the worker, too, lets it lay out', async ({ page }) => {
  await tellBreaches(page)
  await openAndSettle(page)
  await page.evaluate(() => {
    location.hash = '#v=1&edge=off'
  })
  await expect(page.locator('[data-id="host:edge-relay"]')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
})

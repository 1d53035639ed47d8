import type { Locator, Page } from '@playwright/test'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { looks } from './looks.ts'
import { open } from './screen.ts'

const twoKinds =
  '#v=2&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Plant&agent-3.name=Osaka' +
  '&standalone-sps-2.name=SPS-2'

const cards = (page: Page, kind: string): Locator =>
  page.locator(`.canvas-host[data-id^="host:${kind}"]`)

const split = (page: Page, count: number): Locator =>
  page.getByRole('button', { name: `put ${count} hosts on cards of their own` })

const gather = (page: Page, host: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${host}: put all`) })

test('a card of like hosts is split and put together again, and the others stay', async ({
  page,
}) => {
  await open(page, twoKinds)
  await expect(cards(page, 'agent')).toHaveCount(1)
  await split(page, 3).click()
  await expect(cards(page, 'agent')).toHaveCount(3)
  await expect(cards(page, 'standalone-sps')).toHaveCount(1)
  await expect(page.getByRole('complementary', { name: 'Details and findings' })).toBeHidden()
  await gather(page, 'Plant').click()
  await expect(cards(page, 'agent')).toHaveCount(1)
  await expect(split(page, 3)).toBeFocused()
})

test('undo puts a card together that was split, and takes back nothing before it', async ({
  page,
}) => {
  await open(page)
  await page.evaluate((link) => {
    window.location.hash = link
  }, twoKinds)
  await split(page, 3).click()
  await expect(cards(page, 'agent')).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(cards(page, 'agent')).toHaveCount(1)
  await expect(split(page, 3)).toBeFocused()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(cards(page, 'agent')).toHaveCount(3)
  await page.getByRole('radio', { name: 'Ports' }).check()
  await page.keyboard.press('Control+z')
  await expect(cards(page, 'agent')).toHaveCount(1)
  await expect(cards(page, 'standalone-sps')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await expect(split(page, 3)).toHaveCount(0)
})

test('a search by name or address says which host of a card it found', async ({ page }) => {
  await open(page, twoKinds)
  const search = page.getByRole('searchbox', { name: 'Search flows' })
  const row = (host: string) => cards(page, 'agent').locator(`[data-row="host:${host}"]`)
  await search.fill('10.1.0.7')
  await expect(page.getByRole('status').filter({ hasText: 'At HQ (10.1.0.0/16)' })).toBeVisible()
  await expect(row('agent')).toHaveCount(1)
  await expect(row('agent-2')).toHaveCount(0)
  expect(await findFaults(page)).toEqual([])
  await search.fill('plant')
  await expect(row('agent-2')).toHaveCount(1)
  await expect(row('agent')).toHaveCount(0)
  await search.fill('')
  await expect(cards(page, 'agent').locator('[data-row]')).toHaveCount(0)
})

test('the keyboard goes from a card to its control, and stays with it', async ({ page }) => {
  await open(page, twoKinds)
  await cards(page, 'agent').focus()
  await page.keyboard.press('Tab')
  await expect(split(page, 3)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(cards(page, 'agent')).toHaveCount(3)
  await expect(gather(page, 'HQ')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(cards(page, 'agent')).toHaveCount(1)
  await expect(split(page, 3)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.react-flow__edge:focus')).toHaveCount(1)
})

test('a link opens with cards that were split, and the setting for all cards overrules them', async ({
  page,
}) => {
  await open(page, `${twoKinds}&unfold=agent-2`)
  await expect(cards(page, 'agent')).toHaveCount(3)
  await expect(cards(page, 'standalone-sps')).toHaveCount(1)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  const all = page.getByRole('checkbox', { name: 'Like hosts on one card' })
  await expect(all).toBeChecked({ indeterminate: true })
  await all.click()
  await expect(all).toBeChecked()
  await expect(cards(page, 'agent')).toHaveCount(1)
  await all.uncheck()
  await expect(cards(page, 'standalone-sps')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await gather(page, 'HQ').click()
  await expect(cards(page, 'agent')).toHaveCount(1)
  await expect(cards(page, 'standalone-sps')).toHaveCount(2)
})

test('the control of a split card is seen at the pointer, the focus and the selection alone', async ({
  page,
}) => {
  await open(page, `${twoKinds}&unfold=agent`)
  const control = gather(page, 'Plant')
  await expect(control).toHaveCSS('opacity', '0')
  // Until the engine has answered, cards glide away from under the pointer.
  await expect(async () => {
    await cards(page, 'agent').nth(1).hover()
    await expect(control).toHaveCSS('opacity', '1', { timeout: 500 })
  }).toPass()
  await page.mouse.move(0, 0)
  await expect(control).toHaveCSS('opacity', '0')
  await cards(page, 'agent').nth(1).focus()
  await page.keyboard.press('Tab')
  await expect(control).toBeFocused()
  await expect(control).toHaveCSS('opacity', '1')
})

for (const look of looks) {
  test.describe(`in ${look.locale}, ${look.colorScheme}`, () => {
    test.use(look)
    for (const view of ['', '&unfold=agent']) {
      test(`axe finds nothing in a picture with cards of several hosts${view}`, async ({
        page,
      }) => {
        await open(page, twoKinds + view)
        await expect(page.locator('.canvas-fold').first()).toBeAttached()
        expect(await findFaults(page)).toEqual([])
      })
    }
  })
}

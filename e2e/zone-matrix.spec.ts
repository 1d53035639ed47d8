import type { Page } from '@playwright/test'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { looks } from './looks.ts'
import { open, pick } from './screen.ts'

/** Twelve zones, each with agents of its own. */
const many = [
  '#v=2&apex-one-server.address=10.10.0.11',
  ...Array.from({ length: 8 }, (_, index) => [
    `z${index}.name=Plant%20${index}&z${index}.trust=40&z${index}.look=client`,
    `agent-${index + 2}.name=A${index}&agent-${index + 2}.zone=z${index}&agent-${index + 2}.address=10.${index}.0.0/16`,
  ]).flat(),
].join('&')

const grid = (page: Page) => page.getByRole('grid', { name: /^Matrix of zones/ })

test('the matrix has each two zones; arrows lead through it, and Enter shows the rules', async ({
  page,
}) => {
  await open(page, '#v=1&tab=rules')
  await page.getByRole('button', { name: 'Matrix of zones' }).click()
  await expect(grid(page).getByRole('columnheader')).toHaveCount(5)
  await expect(grid(page).getByRole('rowheader')).toHaveCount(4)
  await expect(grid(page).getByText('none: can be denied').first()).toBeVisible()
  await page.getByRole('button', { name: /Change request/ }).focus()
  await page.keyboard.press('Tab')
  await expect(grid(page).getByRole('gridcell').first()).toBeFocused()
  await expect(grid(page).getByRole('gridcell').first()).toHaveText('0 flows inside')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  const cell = page.locator('[data-matrix-cell]:focus')
  await expect(cell).toContainText('TCP 80')
  const count = (await cell.locator('.matrix-count').textContent()) ?? ''
  // One stop of the Tab key, wherever the focus went.
  await expect(page.locator('[data-matrix-cell][tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.locator('.rules-title')).toHaveText('Client segment → Server segment')
  await expect(page.locator('tr[data-rule]')).toHaveCount(Number(count.split(' ')[0]))
})

test('at 360 px headings stay in view over twelve zones', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, `${many}&tab=rules&matrix=on`)
  await expect(grid(page).getByRole('columnheader')).toHaveCount(13)
  await grid(page).locator('[data-matrix-cell]').first().focus()
  await page.keyboard.press('ControlOrMeta+End')
  const cell = page.locator('[data-matrix-cell]:focus')
  await expect(cell).toBeInViewport({ ratio: 0.99 })
  await expect(grid(page).getByRole('rowheader').last()).toBeInViewport()
  await expect(grid(page).getByRole('columnheader').last()).toBeInViewport()
  const [head, focused] = await Promise.all([
    grid(page).getByRole('rowheader').last().boundingBox(),
    cell.boundingBox(),
  ])
  expect((head?.x ?? 0) + (head?.width ?? 0)).toBeLessThanOrEqual((focused?.x ?? 0) + 1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('beside the matrix the text is for all boundaries', async ({ page }) => {
  await open(page, '#v=1&tab=rules&matrix=on')
  await pick(page, 'Device', 'FortiGate')
  await expect(page.getByRole('combobox', { name: 'Text for' })).toBeDisabled()
  await expect(page.locator('.rules-text')).toContainText('INTERNET: internet')
  await expect(page.locator('.rules-text')).toContainText('CLIENT: client')
})

for (const look of looks) {
  test.describe(`${look.colorScheme}, ${look.locale}`, () => {
    test.use(look)

    test('axe finds nothing in the matrix, wide and narrow', async ({ page }) => {
      await open(page, `${many}&tab=rules&matrix=on`)
      await expect(page.getByRole('grid')).toBeVisible()
      expect(await findFaults(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await findFaults(page)).toEqual([])
    })
  })
}

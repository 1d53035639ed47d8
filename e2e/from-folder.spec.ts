import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'

test('the usual build says why it does not run from a folder, and what to do', async ({ page }) => {
  await page.goto(pathToFileURL('dist/index.html').href)
  await expect(page.getByRole('heading', { name: 'Portscape has not started' })).toBeVisible()
  await expect(
    page.getByText('ブラウザは、フォルダー内のこのページを実行できません。'),
  ).toBeVisible()
  await expect(page.locator('#first-screen')).toHaveCount(0)
})

test('from a server nothing of that is seen', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByText('9 hosts · 19 flows').first()).toBeVisible()
  await expect(page.getByText('Portscape has not started')).toBeHidden()
})

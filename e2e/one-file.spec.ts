import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { oneFile } from '../scripts/build/one-file.ts'
import { expect, test } from './fixtures.ts'

// Where it was built everything is in reach; what is given away is the file alone.
const folder = mkdtempSync(join(tmpdir(), 'portscape one file '))
const file = join(folder, 'portscape.html')
copyFileSync(oneFile, file)
const address = pathToFileURL(file).href

test.use({ baseURL: address })

test('one file opened from a disk draws, keeps its link, exports and explains', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Policy broken: ${violatedDirective} by ${blockedURI}`)
    })
  })
  await page.goto(address)
  await expect(page.getByText('9 hosts · 19 flows')).toBeVisible()
  await page.getByLabel('Preset').selectOption('Remote install, before build 14096')
  await expect(page).toHaveURL(/portscape\.html#v=1/)
  const changed = await page.getByText(/\d+ hosts · \d+ flows/).textContent()
  await page.reload()
  await expect(page.getByText(String(changed))).toBeVisible()
  // The engine places: nothing says that it is missing.
  await expect.poll(() => page.workers().length).toBe(1)
  await expect(page.locator('[data-waiting]')).toHaveCount(0)

  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  const svg = readFileSync(await (await download).path(), 'utf8')
  expect(svg).toContain('<svg')
  await page.keyboard.press('Escape')

  await page
    .getByRole('button', { name: /findings/i })
    .first()
    .click()
  const opening = context.waitForEvent('page')
  await page
    .getByRole('link', { name: /documentation/i })
    .first()
    .click()
  const documentation = await opening
  await expect(documentation.getByRole('heading', { level: 1 })).toBeVisible()
  await documentation.getByRole('link', { name: '日本語' }).click()
  await expect(documentation.locator('html')).toHaveAttribute('lang', 'ja')
  await documentation.getByRole('link', { name: 'Portscape' }).click()
  await expect(documentation.getByText('9 hosts · 19 flows')).toBeVisible()
})

test('the file names nothing that it would have to ask for', () => {
  const page = readFileSync(file, 'utf8').replaceAll(/<script[\s\S]*?<\/script>/g, '')
  const asked = [...page.matchAll(/\b(?:src|href)="([^"]*)"|url\("?([^")]*)/g)].map(
    ([, attribute, style]) => attribute ?? style,
  )
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((each) => !/^(?:data:|\?|https:\/\/)/.test(String(each)))).toEqual([])
  expect(page).not.toMatch(/<link (?![^>]*rel="icon")/)
})

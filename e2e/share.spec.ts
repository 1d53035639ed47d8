import { test as bare } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSettings, field, open, settings } from './screen.ts'

test('sharing copies the link with one action, and the link brings everything back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '#v=1&edge=off&title=Head%20office')
  await page.getByRole('switch', { name: 'Active Directory' }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())
  await expect(field(page, 'Link')).toHaveValue(link)

  const other = await context.newPage()
  await other.goto(link)
  await expect(field(other, 'Title of the deployment')).toHaveValue('Head office')
  await expect(other.getByRole('switch', { name: 'Active Directory' })).not.toBeChecked()
  await expect(other.getByRole('alert')).toBeHidden()
})

test('where copying is not allowed the link is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
  })
  await open(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'did not allow' })).toBeVisible()
  expect(await page.evaluate(() => String(getSelection()))).toBe(page.url())
})

test('a link that chat tools would cut says so and offers the file', async ({ page }) => {
  await page.goto(`./?${'long'.repeat(500)}`)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText('Teams')).toContainText('2,0')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save JSON file' }).click()
  expect((await coming).suggestedFilename()).toMatch(/^[\w-]+-[0-9A-F]{4}-[0-9A-F]{4}\.json$/)
  await expect(page.getByRole('status').filter({ hasText: '.json' })).toBeVisible()
})

const problems = [
  ['#v=1&iis=none', '“none” is not possible for “iis”. Possible: virtual, default.'],
  ['#v=1&edge-port=0', '“0” is not possible for “edge-port”.'],
  ['#v=1&nothing=1', '“nothing” is not an option.'],
  ['#v=1&ad=<img src=x onerror=alert(1)>', '“<img src=x onerror=alert(1)>” is not possible'],
  ['#v=1&<b>ad</b>=off', '“<b>ad</b>” is not an option.'],
  ['#v=1&ad=off&ad=on', '“ad” stands in the link more than once; only the first counts.'],
  ['#v=3&ad=off', 'Version “3” of the link is not known'],
  ['#ad=off', 'The link does not say its version'],
  ['#v=1&c=00000000&ad=off', 'The link was cut or edited'],
  ['#v=1&', 'The link holds no settings'],
  ['#v=1&z=AAAA', 'cannot be unpacked'],
  ['#%E0%A4%A', 'The link does not say its version'],
  [`#v=1&title=${'a'.repeat(99_000)}`, 'The link is longer than 98304 characters'],
] as const

for (const [fragment, message] of problems) {
  test(`the link ${fragment.slice(0, 40)} is opened with a message`, async ({ page }) => {
    await open(page, fragment)
    await expect(page.getByRole('alert')).toContainText(message)
    await expect(page.getByRole('switch', { name: 'Edge Relay Server' })).toBeChecked()
  })
}

test('the good part of a link is applied, and the message says so', async ({ page }) => {
  await open(page, '#v=1&edge=off&iis=none')
  await expect(page.getByRole('alert')).toContainText('Everything else in it has been applied.')
  await expect(page.getByRole('switch', { name: 'Edge Relay Server' })).not.toBeChecked()
})

test('a bad link says the same when it is loaded again', async ({ page }) => {
  await open(page, '#v=1&nothing=1')
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('“nothing”')
  expect(settings(page)).toBe('#v=1&nothing=1')
})

test('the message goes when it is dismissed, and the bad link with it', async ({ page }) => {
  await open(page, '#v=1&edge=off&nothing=1')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await expectSettings(page, '#edge=off')
})

test('of hundreds of problems a few are named, and they leave room for the diagram', async ({
  page,
}) => {
  const faults = Array.from({ length: 300 }, (_, index) => `x${index}=1`)
  await open(page, `#v=1&${faults.join('&')}`)
  const height = (await page.getByRole('alert').boundingBox())?.height ?? 0
  expect(height).toBeLessThan(300)
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(9)
})

test('back and forward go through the steps', async ({ page }) => {
  await open(page)
  await page.getByRole('switch', { name: 'Edge Relay Server' }).click()
  await field(page, 'Agent listening port').fill('')
  await field(page, 'Agent listening port').pressSequentially('30000')
  await expectSettings(page, '#agent-port=30000&edge=off')
  await page.goBack()
  await expectSettings(page, '#edge=off')
  await expect(field(page, 'Agent listening port')).toHaveValue('21112')
  await page.goBack()
  await expectSettings(page, '')
  await expect(page.getByRole('switch', { name: 'Edge Relay Server' })).toBeChecked()
  await page.goForward()
  await page.goForward()
  await expect(field(page, 'Agent listening port')).toHaveValue('30000')
  await expectSettings(page, '#agent-port=30000&edge=off')
})

test('a link pasted into the open page is opened', async ({ page }) => {
  await open(page, '#v=1&edge=off')
  await page.evaluate(() => {
    location.hash = '#v=1&ad=off&nothing=1'
  })
  await expect(page.getByRole('switch', { name: 'Edge Relay Server' })).toBeChecked()
  await expect(page.getByRole('switch', { name: 'Active Directory' })).not.toBeChecked()
  await expect(page.getByRole('alert')).toContainText('“nothing”')
  await page.goBack()
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(page.getByRole('switch', { name: 'Edge Relay Server' })).not.toBeChecked()
})

test('the path and the query of the address stay', async ({ page }) => {
  await page.goto('./?from=wiki')
  await page.getByRole('switch', { name: 'Edge Relay Server' }).click()
  await expectSettings(page, '#edge=off')
  expect(new URL(page.url()).search).toBe('?from=wiki')
  await page.getByRole('switch', { name: 'Edge Relay Server' }).click()
  await expect.poll(() => page.url()).toMatch(/\/\?from=wiki$/)
})

bare('after an error in the program the link is still there', async ({ page }) => {
  await open(page)
  await page.getByRole('switch', { name: 'Edge Relay Server' }).click()
  await expectSettings(page, '#edge=off')
  // Stands for a bug in any component: this one fails when it is drawn again.
  await page.evaluate(() => {
    window.matchMedia = () => {
      throw new Error('a bug')
    }
    // In the same turn, so that nothing else is drawn before.
    document.querySelector<HTMLElement>('header [lang="ja"]')?.click()
  })
  await expect(page.getByRole('alert')).toContainText('問題が発生しました')
  await expect(field(page, 'リンク')).toHaveValue(page.url())
  await page.getByRole('button', { name: '再読み込み' }).click()
  await expect(page.getByRole('switch', { name: 'エッジリレーサーバ' })).not.toBeChecked()
})

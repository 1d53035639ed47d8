import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { looks } from './looks.ts'
import { choose, open, pick } from './screen.ts'

const bar = (page: Page): Locator => page.getByRole('region', { name: /^(Comparison|比較)$/ })

const compareButton = (page: Page): Locator =>
  page.getByRole('button', { name: /^(Compare|比較)$/ }).filter({ visible: true })

/** Before: integrated SPS, HTTP to Apex Central, an Edge Relay Server; after it: none of these. */
const migration =
  '#v=2&c=cf592e3f&server-http-port=80&central-protocol=https&edge=off&title=Head%20office&before=' +
  'Hcs7DoAgEEXR1UhngkYKi2ncCYFRJwGGjC-u309977lpcolCyN7zsrqrRsPYTcEJoo2kgQ-L4OwSN1gsf9WkhU6gOwgK08a7Gg-zr_Ldr3wA'

const panel = (page: Page): Locator =>
  page.getByRole('complementary', { name: /^(Details and findings|詳細と指摘事項)$/ })

test('a preset is compared with, swapped, kept over a reload, and left', async ({ page }) => {
  await open(page)
  await expect(bar(page)).toBeHidden()
  await compareButton(page).click()
  await page.getByRole('combobox', { name: 'A preset' }).press('ArrowDown')
  await expect(bar(page)).toBeVisible()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await compareButton(page).click()
  await pick(page, 'A preset', 'Single server')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(compareButton(page)).toBeFocused()
  await expect(bar(page)).toContainText('Single server')
  const counts = bar(page).getByRole('listitem')
  const [flows] = (await counts.allTextContents()).filter((text) => text.includes('flows:'))
  expect(flows).toMatch(/flows: [1-9]\d* added, 0 removed/)
  await bar(page).getByRole('button', { name: 'Swap' }).click()
  await expect(counts.nth(1)).toHaveText(/flows: 0 added, [1-9]\d* removed/)
  const gone = page.getByRole('main').locator('[data-id="host:sql-server"]')
  await expect(gone).toHaveAccessibleName(/; Removed$/)
  await choose(page, 'Side', 'After')
  await expect(gone).toHaveCount(0)
  await choose(page, 'Side', 'Before')
  await choose(page, 'What is shown', 'Changes only')
  await expect(gone).toBeVisible()
  await page.reload()
  await expect(counts.nth(1)).toHaveText(/flows: 0 added, [1-9]\d* removed/)
  await expect(bar(page)).toContainText('Swapped from the screen')
  await expect(bar(page).getByRole('radio', { name: 'Before' })).toBeChecked()
  await expect(bar(page).getByRole('radio', { name: 'Changes only' })).toBeChecked()
  const news = page.getByRole('status').filter({ hasText: /^(Compared with|The comparison)/ })
  await bar(page).getByRole('button', { name: 'Leave the comparison' }).press('Enter')
  await expect(bar(page)).toBeHidden()
  await expect(news).toHaveText('The comparison is left.')
  await expect(compareButton(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(bar(page)).toBeVisible()
  await expect(news).toHaveText(
    /^Compared with All components: \d+ settings; flows: 0 added, [1-9]\d* removed, 0 changed; rules: /,
  )
  await bar(page)
    .getByRole('button', { name: /flows:/ })
    .click()
  await expect(page.locator('[data-flow] [data-column="status"]').first()).toHaveText(/Removed$/)
  await bar(page)
    .getByRole('button', { name: /rules:/ })
    .click()
  await expect(page.getByRole('region', { name: 'Rules to remove' })).toBeVisible()
  await bar(page)
    .getByRole('button', { name: /settings$/ })
    .click()
  await expect(panel(page)).toBeFocused()
})

test('the bar exports the comparison, with the same bytes as the command line', async ({
  page,
}) => {
  await open(page, migration)
  const button = bar(page).getByRole('button', { name: 'Export comparison' })
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('radio', { name: 'The comparison' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'Mermaid' })).toHaveCount(0)
  await expect(dialog.getByRole('radiogroup', { name: 'Ports' })).toHaveCount(0)
  await expect(dialog.getByRole('img', { name: 'Preview of the picture' })).toBeVisible()
  const shell = { writeFile: () => {}, readFile: () => null, outputIsTerminal: false }
  const { deployment: after, baseline: before = defaultDeployment } = decodeDeployment(migration)
  for (const [format, word, ending] of [
    ['SVG', 'svg', 'svg'],
    ['Markdown', 'markdown', 'md'],
  ] as const) {
    await choose(page, 'Format', format)
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Export' }).click()
    const download = await coming
    const name = `Head office-vs-${before.title}.${ending}`
    expect(download.suggestedFilename()).toBe(name)
    const links = [before, after].map((each) => encodeDeployment(each))
    const { output } = await runCommand(['compare', ...links, '--format', word], shell)
    const saved = await readFile(await download.path())
    expect(saved.equals(Buffer.from(output)), format).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await page.reload()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(dialog.getByRole('radio', { name: 'The comparison' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'Markdown' })).toBeChecked()
  await page.keyboard.press('Escape')
  await choose(page, 'View', 'Rules')
  const device = page.getByRole('region', { name: 'Text for the device' })
  await choose(page, 'What the text has', 'Change only')
  await expect(device.getByText(/\d+ added, \d+ changed, \d+ removed/)).toBeVisible()
  const coming = page.waitForEvent('download')
  await device.getByRole('button', { name: 'Download' }).click()
  const mark = 'rule-change-client-server'
  const download = await coming
  expect(download.suggestedFilename()).toBe(`Head office-vs-${before.title}-${mark}.conf`)
  const wanted = ['--format', 'fortigate', '--boundary', 'client,server']
  const { output } = await runCommand(['compare', migration, ...wanted], shell)
  expect(await readFile(await download.path(), 'utf8')).toBe(output)
  await page.getByRole('button', { name: /^Change request/ }).click()
  const asking = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Rules (CSV)' }).click()
  const request = await asking
  expect(request.suggestedFilename()).toMatch(/-rules-change\.csv$/)
  const asked = await runCommand(['compare', migration, '--format', 'rules-csv'], shell)
  expect(await readFile(await request.path(), 'utf8')).toBe(asked.output)
  await page.keyboard.press('Escape')
  await bar(page).getByRole('button', { name: 'Leave the comparison' }).click()
  await expect(device.getByRole('radio', { name: 'Change only' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(dialog.getByRole('radio', { name: 'Mermaid' })).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'The comparison' })).toHaveCount(0)
})

for (const look of looks) {
  test.describe(look.locale, () => {
    test.use(look)

    test('what is no baseline is said, and axe finds nothing', async ({ page }) => {
      await open(page, '#v=1&edge=off')
      await compareButton(page).click()
      const link = page.getByRole('dialog').getByRole('textbox')
      await link.fill('https://portscape.example/#v=1&edge=perhaps&iis=default')
      await link.press('Enter')
      await expect(page.getByRole('alert')).toContainText(/perhaps/)
      await expect(link).toBeVisible()
      await expect(bar(page)).toBeHidden()
      await link.fill('https://portscape.example/#v=1&iis=banana')
      await link.press('Enter')
      await expect(page.getByRole('alert')).toContainText(/banana/)
      await link.fill(`https://portscape.example/${migration}`)
      await link.press('Enter')
      await expect(page.getByRole('alert')).toContainText(/comparison in the link|リンクには比較/)
      await expect(page.getByRole('alert').getByRole('button')).toHaveText([
        /Before migration$/,
        /Head office$/,
      ])
      await expect(bar(page)).toBeHidden()
      const whole = encodeDeployment(decodeDeployment('#v=1&iis=default').deployment)
      const broken = whole.replaceAll('=', '=3D').replace('default', 'de=\nfault')
      await link.fill(`https://portscape.example/${broken}`)
      await link.press('Enter')
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect(bar(page)).toBeVisible()
      expect(await findFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      await bar(page)
        .getByRole('button', { name: /^(Export comparison|比較をエクスポート)$/ })
        .click()
      await expect(
        page.getByRole('img', { name: /^(Preview of the picture|図のプレビュー)$/ }),
      ).toBeVisible()
      expect(await findFaults(page)).toEqual([])
    })

    test('causes, and what is gone, are told in the panel and the tables', async ({ page }) => {
      await open(page, migration)
      await page.getByRole('main').locator('[data-id="host:edge-relay"]').focus()
      await page.keyboard.press('Enter')
      await expect(panel(page)).toBeFocused()
      await expect(panel(page).getByText(/^(Removed|削除)$/)).toHaveCount(3)
      expect(await findFaults(page)).toEqual([])
      // Several of what is there and what is gone list the flows of both.
      await page.getByRole('main').locator('[data-id="host:apex-one-server"]').focus()
      await page.keyboard.press('Shift+Enter')
      await expect(
        panel(page)
          .locator('tr')
          .getByText(/^(Removed|削除)$/),
      ).toHaveCount(4)
      expect(await findFaults(page)).toEqual([])
      await panel(page).getByRole('tab').last().click()
      const revert = panel(page).getByRole('button', {
        name: /baseline’s value$|比較元の値に戻す$/,
      })
      await expect(revert).toHaveCount(4)
      expect(await findFaults(page)).toEqual([])
      await revert.first().click()
      await expect(revert).toHaveCount(3)
      await page.keyboard.press('Escape')
      const tabs = page.getByRole('radiogroup', { name: /^(View|表示)$/ })
      await tabs.getByRole('radio').nth(1).check()
      const goneHosts = page.locator('[data-gone] [data-cell="name"]')
      await expect(goneHosts).toHaveText([/(Removed|削除)$/, /(Removed|削除)$/])
      const added = page.locator('[data-cell="name"]').filter({ hasText: /(Added|追加)$/ })
      await expect(added).toHaveCount(1)
      expect(await findFaults(page)).toEqual([])
      await tabs.getByRole('radio').nth(2).check()
      const removed = page
        .getByRole('group', { name: /^(Filter by change|変更で絞り込み)$/ })
        .getByRole('button', { name: /^(Removed|削除)/ })
      await removed.click()
      await expect(page.locator('[data-flow] [data-column="status"]')).toHaveCount(3)
      expect(await findFaults(page)).toEqual([])
      await tabs.getByRole('radio').nth(3).check()
      const gone = page.getByRole('region', { name: /^(Rules to remove|削除するルール)$/ })
      await expect(gone).toBeHidden()
      await page
        .getByRole('navigation', { name: /^(Boundary or host|境界またはホスト)$/ })
        .getByRole('button', { name: /^(Internet|インターネット).*DMZ/ })
        .click()
      await expect(gone.locator('tbody tr')).not.toHaveCount(0)
      await expect(gone.locator('[data-column="purpose"]').last()).not.toBeEmpty()
      expect(await findFaults(page)).toEqual([])
    })
  })
}

import type { Page } from '@playwright/test'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { field, handOverText, open, pick, settings } from './screen.ts'

const table = [
  'ホスト名\t役割\tIPアドレス\tマスク\tゾーン',
  'APEX01\tApex One\t10.10.0.11\t\tサーバ',
  'DC01\tドメインコントローラ\t10.10.0.21\t\t〃',
  'DC02\t\t10.10.0.22\t\t',
  '工場\tクライアント\t10.30.0.1\t/16\tOTセグメント',
  'FILE01\tファイルサーバ\t10.10.0.999\t\tサーバ',
  '※ 2024/4/1 現在\t\t\t\t',
].join('\n')

/** Opens the import from the table of hosts. */
async function openImport(page: Page): Promise<void> {
  await open(page)
  await page.getByRole('radio', { name: 'Hosts' }).check()
  await page.getByRole('button', { name: 'Paste or import…' }).click()
}

/** The row whose host, or whose first words, are these. */
const row = (page: Page, name: string) =>
  page
    .getByRole('list', { name: 'Rows of the table' })
    .getByRole('listitem')
    .filter({
      has: page.locator(`input[value="${name}"]`).or(page.getByText(name, { exact: true })),
    })

const counts = (page: Page) => page.getByRole('dialog').getByRole('status').last()

test('a table is pasted, looked at, decided on and imported in one step', async ({ page }) => {
  await openImport(page)
  await expect(field(page, 'Table of hosts')).toBeFocused()
  await expect(page.getByRole('button', { name: 'Nothing to import' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Save the present hosts as CSV' })).toBeVisible()
  await field(page, 'Table of hosts').fill(table)
  await expect(counts(page)).toHaveText('6 rows: Needs attention 1, New 1, Named 3, Left out 1')
  await expect(row(page, 'FILE01')).toContainText('“ファイルサーバ” is no role')
  await expect(row(page, 'FILE01')).toContainText('“10.10.0.999”: 999 is above 255')
  await expect(row(page, '※ 2024/4/1 現在')).toContainText('neither a name nor an address')
  await page.getByRole('button', { name: 'Leave out row 6' }).click()
  const box = page.getByRole('checkbox', { name: 'Import row 6, FILE01' })
  await expect(box).not.toBeChecked()
  await expect(box).toBeFocused()
  await expect(counts(page)).toHaveText('6 rows: New 1, Named 3, Left out 2')
  await box.press('Space')
  await pick(page, 'Role of row 6, FILE01', 'SQL Server')
  await expect(box).toBeChecked()
  const zone = page.getByRole('combobox', { name: 'Zone of row 5, 工場' })
  await expect(row(page, '工場')).toContainText('New zone OTセグメント')
  await zone.fill('DMZ')
  await expect(row(page, '工場')).not.toContainText('New zone')
  await zone.press('Escape')
  await expect(zone).toHaveValue('OTセグメント')
  await page.getByRole('checkbox', { name: 'Import row 4, DC02' }).uncheck()
  await page.getByRole('checkbox', { name: 'It is the network 10.30.0.0/16' }).check()
  await field(page, 'Addresses of row 6, FILE01').fill('10.10.0.99')
  await expect(counts(page)).toHaveText('6 rows: Named 4, Left out 2')
  expect(await findFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Import 4 hosts' }).click()
  await expect(page.getByRole('dialog')).not.toBeAttached()
  const imported = () => decodeURIComponent(settings(page))
  await expect.poll(imported).toContain('agent.name=工場')
  expect(imported()).toContain('agent.address=10.30.0.0/16')
  expect(imported()).toContain('active-directory.name=DC01')
  expect(imported()).toContain('z1.name=OTセグメント')
  expect(imported()).not.toContain('DC02')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect.poll(imported).not.toContain('DC01')
})

test('what is wrong is found by key, mended in place, and else stays in its cell', async ({
  page,
}) => {
  const lines = Array.from({ length: 30 }, (_, index) => `PC${index},Agents,10.1.${index}.0/24,`)
  const wrong = [
    'name,role,ip,remarks',
    'APEX01,Apex One,10.0.0.300,old',
    ...lines,
    'HQ,エージェンと,10.2.0.0/16,',
    'Plant,エージェンと,10.3.0.0/33,',
  ]
  await openImport(page)
  await field(page, 'Table of hosts').fill(wrong.join('\n'))
  await expect(page.getByText('Columns not used: remarks')).toBeVisible()
  await expect(counts(page)).toHaveText('33 rows: Needs attention 3, New 29, Named 1')
  await page.keyboard.press('F8')
  const first = field(page, 'Addresses of row 2, APEX01')
  await expect(first).toBeFocused()
  await expect(first).toHaveAccessibleDescription(/300 is above 255/)
  await first.fill('10.0.0.30')
  await expect(counts(page)).toHaveText('33 rows: Needs attention 2, New 29, Named 2')
  await page.keyboard.press('Escape')
  await expect(first).toHaveValue('10.0.0.300')
  await first.fill('10.0.0.3')

  await page.keyboard.press('F8')
  await expect(page.getByRole('combobox', { name: 'Role of row 33, HQ' })).toBeFocused()
  await page.keyboard.press('Shift+F8')
  await expect(page.getByRole('combobox', { name: 'Role of row 34, Plant' })).toBeFocused()
  await page.getByRole('button', { name: 'Needs attention 2' }).click()
  await expect(
    page.getByRole('list', { name: 'Rows of the table' }).getByRole('listitem'),
  ).toHaveCount(2)
  await page.getByRole('button', { name: 'That is right: “エージェンと”' }).click()
  // What was mended stays in view, so that nothing goes from under the hands.
  await expect(row(page, 'HQ')).toBeVisible()
  await expect(counts(page)).toHaveText('33 rows: Needs attention 1, New 30, Named 2')
  expect(await findFaults(page)).toEqual([])

  // Closed by mistake, it is as it was.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).not.toBeAttached()
  await page.getByRole('button', { name: 'Paste or import…' }).click()
  await expect(first).toHaveValue('10.0.0.3')
  await page.getByRole('button', { name: 'Import 33 hosts' }).click()
  await expect(page.getByRole('dialog')).not.toBeAttached()
  const plant = page.getByRole('row').filter({ hasText: 'Plant' })
  await expect(plant).toContainText('10.3.0.0/33')
  await expect(plant).toContainText('/33 is above /32')
  await expect(plant.getByRole('gridcell', { name: 'Plant' })).toBeFocused()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(plant).not.toBeAttached()
  await page.getByRole('button', { name: 'Paste or import…' }).click()
  await expect(field(page, 'Table of hosts')).toHaveValue('')
})

test('of hosts that are there it is told field by field what they become', async ({ page }) => {
  const before = 'agent.name=HQ&agent.address=10.1.0.0%2F16&agent-2.name=Old&sql-server.name=SQL01'
  await open(page, `#v=2&${before}`)
  await handOverText(
    page,
    [
      'name\trole\tip\tzone\tserves',
      'HQ\tAgents\t10.2.0.0/16\tOT\t',
      'Lab\tAgents\tDHCP\tＯＴ\t',
      'DC1\tAD\t10.2.0.9\tServer\t',
      'lab\tAgents\t10.3.0.0/16\tOT\t',
      'SPS\tSPS\t10.2.0.9\tServer\t山田',
    ].join('\n'),
  )
  await expect(counts(page)).toHaveText('5 rows: Needs attention 3, Named 1, Updated 1')
  const hq = row(page, 'HQ')
  await expect(hq).toContainText('Addresses: 10.1.0.0/16')
  await expect(hq).toContainText('Zone: Client segment')
  await expect(hq.getByRole('img', { name: 'becomes' })).toHaveCount(2)
  await expect(row(page, 'Lab')).toContainText('“DHCP” left out: it is no address')
  await expect(
    page.getByRole('checkbox', { name: 'Make the new zones: OT (also written ＯＴ)' }),
  ).toBeChecked()
  expect(await findFaults(page)).toEqual([])
  await page.keyboard.press('F8')
  await expect(field(page, 'Addresses of row 3, Lab')).toBeFocused()
  await page.getByRole('button', { name: 'That is right: row 3, Lab' }).click()
  await page.keyboard.press('F8')
  await expect(field(page, 'Name of row 5')).toBeFocused()
  const choice = page.getByRole('group', { name: 'What row 5, lab, is' })
  await choice.getByRole('button', { name: 'A host of its own' }).click()
  await expect(row(page, 'lab')).toContainText('New')
  await choice.getByRole('button', { name: 'The host of row 3' }).click()
  await expect(row(page, 'lab')).toContainText('Merged into row 3')
  await expect(row(page, 'SPS')).toContainText('Until this is settled, it serves all agents')
  await page.getByRole('button', { name: 'That is right: row 6, SPS' }).click()
  await page.getByRole('button', { name: 'Row 6, SPS, serves all agents' }).click()
  const served = page.getByRole('combobox', { name: 'Whom row 6, SPS, serves' })
  await expect(served).toHaveValue('all agents')
  await expect(counts(page)).toHaveText('5 rows: New 1, Named 2, Updated 1, Merged 1')
  await served.fill('山田')

  const missing = page.getByRole('region', {
    name: '2 hosts of the deployment are not in this table',
  })
  await expect(missing.getByRole('listitem')).toHaveText([
    'Old (Apex One agents)',
    'SQL01 (SQL Server)',
  ])
  const what = missing.getByRole('radiogroup')
  await what.getByRole('radio', { name: 'Keep' }).press('ArrowRight')
  await expect(what.getByRole('radio', { name: 'Remove' })).toBeChecked()
  await expect(missing).toContainText('Stays in any case')
  const old = missing.getByRole('checkbox', { name: 'Remove Old (Apex One agents)' })
  await old.uncheck()
  await expect(page.getByRole('button', { name: 'Import 4 hosts', exact: true })).toBeEnabled()
  await old.check()
  expect(await findFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Import 4 hosts, remove 1' }).click()
  await expect(page.getByRole('dialog')).not.toBeAttached()
  await expect.poll(() => settings(page)).not.toContain('Old')
  expect(settings(page)).toContain('sql-server.name=SQL01')
  // What nobody has settled is told as long as it is not.
  await page.getByRole('button', { name: /^\d+ findings/ }).click()
  const unsettled = page.getByRole('article').filter({ hasText: 'Whom a server serves' })
  await expect(unsettled).toContainText('Not every word of “山田” names agents.')
  await expect(unsettled).toContainText('the server serves all agents')
  expect(await findFaults(page)).toEqual([])
  await unsettled.getByRole('button', { name: 'Show SPS in the Hosts tab' }).click()
  await page
    .getByRole('gridcell', { name: /^Who queries SPS/ })
    .getByRole('button')
    .click()
  await page.getByRole('checkbox', { name: 'HQ' }).check()
  await page.keyboard.press('Escape')
  await expect(unsettled).not.toBeAttached()
  await expect.poll(() => settings(page)).toContain('standalone-sps.serves=agent')
  const undo = page.getByRole('button', { name: 'Undo', exact: true }).first()
  await undo.click()
  await expect.poll(() => settings(page)).not.toContain('serves')
  await undo.click()
  await expect.poll(() => settings(page)).toContain(before)
})

test('a file of Japanese Excel is read, and a workbook is refused with the way out', async ({
  page,
}) => {
  await openImport(page)
  const choose = async (name: string, bytes: readonly number[]) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file…' }).click(),
    ])
    await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
  }
  await choose('hosts.xlsx', [0x50, 0x4b, 3, 4, 20, 0])
  await expect(page.getByRole('alert')).toContainText('Copy its cells')
  const name = [0x96, 0x7b, 0x8e, 0xd0]
  await choose('一覧.csv', [...name, ...Buffer.from(',AD,10.0.0.1\r\n')])
  await expect(page.getByText('Read from “一覧.csv”')).toBeVisible()
  await expect(field(page, 'Addresses of row 1, 本社')).toHaveValue('10.0.0.1')
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(field(page, 'Table of hosts')).toHaveValue('')
})

test('a file that is dropped on the dialog is its table', async ({ page }) => {
  await openImport(page)
  await page.getByRole('dialog').evaluate((dialog) => {
    const data = new DataTransfer()
    data.items.add(new File(['name;role\nDC01;AD'], 'hosts.csv'))
    const settings = { bubbles: true, cancelable: true, dataTransfer: data }
    const inside = dialog.querySelector('textarea')
    for (const type of ['dragenter', 'dragover', 'drop']) {
      inside?.dispatchEvent(new DragEvent(type, settings))
    }
  })
  await expect(row(page, 'DC01')).toContainText('Names the host')
  await expect(page.locator('#opening')).toBeEmpty()
})

test('a file that is dropped on the page opens the import; other texts do not', async ({
  page,
}) => {
  await open(page)
  await handOverText(page, 'Please install the client on every PC.')
  await expect(page.locator('#opening')).toContainText('Cannot open')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['name;role;ip\nDC01;AD;10.0.0.1'], 'hosts.csv'))
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }))
  })
  await expect(page.getByText('Read from “hosts.csv”')).toBeVisible()
  await expect(field(page, 'Addresses of row 2, DC01')).toHaveValue('10.0.0.1')
})

test('the dialog fits a phone, in Japanese and in the dark', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await page.getByRole('button', { name: '日本語' }).click()
  await handOverText(page, `${table}\n${'x'.repeat(200)}\tAD\t10.0.0.1\t\t`)
  await expect(page.getByRole('button', { name: '5 台のホストを取り込む' })).toBeInViewport()
  const dialog = page.getByRole('dialog')
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  expect(await findFaults(page)).toEqual([])
})

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { runCommand } from '../src/cli/run-command.ts'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { looks } from './looks.ts'
import { choose, open, pick } from './screen.ts'

/** Two groups of agents with addresses, and a server; the rest has none. */
const named =
  '#v=2&title=Head%20office&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Plant&agent-2.address=10.2.0.0/16&apex-one-server.name=apexone01&apex-one-server.address=10.10.0.11'

async function onRules(page: Page, more = ''): Promise<void> {
  await open(page, `${named}&tab=rules${more}`)
  await expect(page.locator('tr[data-rule]').first()).toBeVisible()
}

const rules = (page: Page) => page.locator('tr[data-rule]')

const boundary = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Boundary or host' }).getByRole('button', { name })

/** What the command line writes for the deployment on the screen. */
const written = (page: Page, ...options: readonly string[]): Promise<string> =>
  writtenFor('nftables', page, ...options)

async function writtenFor(
  device: string,
  page: Page,
  ...options: readonly string[]
): Promise<string> {
  const words = ['export', page.url(), '--format', device, '--lang', 'en', ...options]
  const shell = { writeFile: () => {}, readFile: () => null, outputIsTerminal: false }
  const { output } = await runCommand(words, shell)
  return String(output)
}

async function download(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download' }).click()
  const file = await coming
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('the tab has a boundary for each pair of zones, with its rules', async ({ page }) => {
  await open(page, named)
  await page.getByRole('radio', { name: 'Rules' }).check()
  await boundary(page, 'Client segment → Server segment').click()
  const heading = page.getByRole('heading', { name: 'Client segment → Server segment' })
  await expect(heading).toBeVisible()
  const counted = await boundary(page, 'Client segment → Server segment').textContent()
  expect(counted).toContain(`${await rules(page).count()} rules`)
  expect(counted).toContain(`${await page.locator('tr[data-incomplete]').count()} incomplete`)
  const row = rules(page).filter({ hasText: 'HQ' }).filter({ hasText: 'apexone01' }).first()
  await expect(row).toContainText('10.1.0.0/16')
  await expect(row).toContainText('ready')
  await expect(page.getByText(/^Within Server segment/)).toBeVisible()
  await boundary(page, 'apexone01').click()
  await expect(page.getByRole('heading', { name: 'Into apexone01' })).toBeVisible()
})

test('a rule is selected in the diagram, too, and what is selected there marks its rules', async ({
  page,
}) => {
  await onRules(page, '&boundary=client,server')
  await rules(page).first().getByRole('button').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('tr[data-marked]')).toHaveCount(1)
  await page.getByRole('radio', { name: 'Ports' }).check()
  await expect(page.locator('tr[data-marked]')).toHaveCount(1)
  await page.getByRole('radio', { name: 'Diagram' }).check()
  await page.locator('[data-id="host:apex-one-server"]').click()
  await page.getByRole('radio', { name: 'Rules' }).check()
  const marked = page.locator('tr[data-marked]')
  await expect(marked.first()).toBeVisible()
  await expect(marked).toHaveCount(await rules(page).filter({ hasText: 'apexone01' }).count())
})

test('each view of the rules names the numbers of the other', async ({ page }) => {
  await onRules(page, '&boundary=client,server')
  const single = await rules(page).count()
  const first = rules(page)
    .filter({ hasText: /in G\d/ })
    .first()
  const group = (await first.textContent())?.match(/in (G\d+)/)?.[1] ?? ''
  const number = await first.getByRole('button').textContent()
  expect(single).toBeGreaterThan(0)
  await choose(page, 'Rules', 'Grouped')
  await expect.poll(() => rules(page).count()).toBeLessThan(single)
  const joined = rules(page).filter({
    has: page.getByRole('button', { name: `Rule ${group}:` }),
  })
  await expect(joined).toContainText(`${number}`)
})

test('the search narrows the rules, and each boundary says how many it finds', async ({ page }) => {
  await onRules(page, '&boundary=client,server&search=Plant')
  const all = await boundary(page, 'Client segment → Server segment').textContent()
  const found = await rules(page).count()
  expect(all).toContain(`${found} of `)
  for (const row of await rules(page).all()) await expect(row).toContainText('Plant')
})

test('the heads of the columns sort, and the third press takes it back', async ({ page }) => {
  await onRules(page, '&boundary=client,server')
  const sources = () => page.locator('td[data-column="source"] .rules-end-name').allTextContents()
  const before = await sources()
  const head = page.getByRole('columnheader', { name: 'Source' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  expect(await sources()).toEqual((await sources()).toSorted((a, b) => a.localeCompare(b, 'en')))
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await head.getByRole('button').click()
  expect(await sources()).toEqual(before)
})

test('copied and downloaded text is that of the command line', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await onRules(page, '&boundary=client,server')
  await pick(page, 'Device', 'nftables')
  const one = await written(page, '--boundary', 'client,server')
  const file = await download(page)
  expect(file.text).toBe(one)
  expect(file.name).toBe('Head office-rules-client-server.nft')
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(one)
  await choose(page, 'Rules', 'Grouped')
  await pick(page, 'Text for', 'All boundaries')
  expect((await download(page)).text).toBe(await written(page, '--grouped', 'on'))
  await boundary(page, 'apexone01').click()
  await pick(page, 'Text for', 'This host')
  expect((await download(page)).text).toBe(
    await written(page, '--grouped', 'on', '--host', 'apex-one-server'),
  )
})

test('the script for Windows is for all hosts or the chosen one, the bytes of the command line', async ({
  page,
}) => {
  await onRules(page, '&boundary=client,server')
  await pick(page, 'Device', 'Windows Firewall')
  await expect(page.getByText('is a firewall of single hosts')).toBeVisible()
  const all = await download(page)
  expect(all.text).toBe(await writtenFor('windows-firewall', page))
  expect(all.name).toBe('Head office-rules-hosts.ps1')
  expect(all.text).toMatch(/^\ufeff#.*\r\n/)
  await boundary(page, 'apexone01').click()
  const one = await download(page)
  expect(one.text).toBe(await writtenFor('windows-firewall', page, '--host', 'apex-one-server'))
  expect(one.name).toBe('Head office-rules-apex-one-server.ps1')
  await expect(page.locator('.rules-text')).toContainText("-RemoteAddress '10.1.0.0/16'")
})

test('the device text has the names of its interfaces, and keeps them on this machine', async ({
  page,
}) => {
  await onRules(page, '&boundary=client,server')
  await pick(page, 'Device', 'YAMAHA RTX')
  const names = page.getByText(/^Interfaces or zones of the device:/)
  await expect(names).toContainText('lan4, lan3, lan2, lan1')
  await names.click()
  const client = page.getByRole('textbox', { name: 'Client segment' })
  await client.fill('lan2/1')
  await client.press('Enter')
  await page.getByRole('textbox', { name: 'First number' }).fill('３００')
  await page.getByRole('textbox', { name: 'Server segment' }).fill('eth0; save')
  await page.getByRole('textbox', { name: 'DMZ' }).focus()
  const refusal = page.getByText(
    /^YAMAHA RTX takes lan1, lan1\/2, .+ Meanwhile the text has lan1\.$/,
  )
  await expect(refusal).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Server segment' })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  const named = ['--interface', 'client=lan2/1', '--first-number', '300']
  const wanted = await writtenFor('rtx', page, '--boundary', 'client,server', ...named)
  expect(wanted).toContain('ip lan2/1 secure filter in 302 ')
  expect((await download(page)).text).toBe(wanted)
  await pick(page, 'Device', 'Cisco ASA')
  await expect(names).toContainText('CLIENT')
  await page.reload()
  await pick(page, 'Device', 'YAMAHA RTX')
  await expect(names).toContainText('lan2/1')
  expect((await download(page)).text).toBe(wanted)
  await names.click()
  await client.fill('')
  await client.blur()
  await expect(names).toContainText('lan4, lan3, lan2, lan1')
})

test('zones on one interface are remarked on', async ({ page }) => {
  await onRules(page, '&boundary=client,server')
  await pick(page, 'Device', 'YAMAHA RTX')
  const remarks = page.getByRole('list', { name: 'What this text does not say' })
  await expect(remarks).toContainText('no address is known')
  await expect(remarks).not.toContainText('both zones on one interface')
  await page.getByText(/^Interfaces or zones of the device:/).click()
  const client = page.getByRole('textbox', { name: 'Client segment' })
  await client.fill('lan2')
  await client.press('Enter')
  const server = page.getByRole('textbox', { name: 'Server segment' })
  await server.fill('lan2')
  await server.press('Enter')
  await expect(remarks).toContainText('both zones on one interface')
})

test('a host has a firewall of its own, and the boundaries keep their device', async ({ page }) => {
  await onRules(page, '&boundary=client,server')
  await pick(page, 'Device', 'YAMAHA RTX')
  await boundary(page, 'apexone01').click()
  const device = page.getByRole('combobox', { name: 'Device' })
  await expect(device).toHaveValue('windows-firewall')
  await expect(page.locator('.rules-text')).toContainText("-RemoteAddress '10.1.0.0/16'")
  await boundary(page, 'Standalone Smart Protection Server').click()
  await expect(device).toHaveValue('nftables')
  await expect(page.locator('.rules-text')).toContainText('hook input')
  await pick(page, 'Device', 'Windows Firewall')
  await boundary(page, 'Client segment → Server segment').click()
  await expect(device).toHaveValue('rtx')
  await expect(page.locator('.rules-text')).toContainText('for YAMAHA RTX')
  await page.reload()
  await expect(device).toHaveValue('rtx')
})

test('the details of a connection and of a zone lead to the rules of their boundary', async ({
  page,
}) => {
  await open(page, named)
  await page.locator('[data-id="zone:client"]').click({ position: { x: 8, y: 8 } })
  const name = 'Show rules: Server segment → Client segment'
  await page.getByRole('button', { name }).click()
  await expect(
    page.getByRole('heading', { name: 'Server segment → Client segment' }).first(),
  ).toBeVisible()
  await rules(page).first().click()
  await boundary(page, 'Client segment → Server segment').click()
  await page.getByRole('complementary').getByRole('button', { name }).click()
  await expect(page.locator('.rules-title')).toHaveText('Server segment → Client segment')
})

test('hosts without an address are named, and their rules marked in the text', async ({ page }) => {
  await onRules(page, '&boundary=client,server')
  await expect(page.locator('[data-run="left-out"]').first()).toContainText('NOT WRITTEN')
  await expect(page.getByRole('list', { name: 'What this text does not say' })).toContainText(
    'no address is known',
  )
  await page.getByRole('button', { name: 'Go to Hosts' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.locator('[data-cell="name"]:focus')).toHaveCount(1)
})

for (const look of looks) {
  test.describe(`${look.colorScheme}, ${look.locale}`, () => {
    test.use(look)

    test('axe finds nothing among the rules, wide and narrow', async ({ page }) => {
      await onRules(page, '&boundary=client,server')
      await rules(page).first().click()
      await page.locator('.rules-device summary').click()
      await expect(page.locator('.rules-device').getByRole('textbox').first()).toBeVisible()
      expect(await findFaults(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await findFaults(page)).toEqual([])
    })
  })
}

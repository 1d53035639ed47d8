import type { Locator, Page } from '@playwright/test'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { looks } from './looks.ts'
import { field, open, pick } from './screen.ts'

const panel = (page: Page): Locator =>
  page.getByRole('complementary', { name: /^(Details and findings|詳細と指摘事項)$/ })

const heading = (page: Page): Locator => panel(page).getByRole('heading', { level: 2 })

const card = (page: Page, id: string): Locator => page.locator(`.canvas-host[data-id="host:${id}"]`)

async function inspect(page: Page, id: string): Promise<void> {
  await card(page, id).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeFocused()
}

const link = (page: Page): string => decodeURIComponent(new URL(page.url()).hash)

const three =
  '#v=2&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Plant&agent-3.name=Osaka&agent-3.zone=dmz'

test('a host is named in its details, and one undo takes the name back', async ({ page }) => {
  await open(page)
  await inspect(page, 'sql-server')
  await field(page, 'Name').fill('db01')
  await expect(heading(page)).toHaveText('SQL Server')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('db01')
  await expect(card(page, 'sql-server')).toHaveAttribute('aria-label', /^db01 \(SQL Server\)/)
  await expect(field(page, 'Name')).toBeFocused()
  await expect.poll(() => link(page)).toContain('sql-server.name=db01')
  await page.keyboard.press('Control+z')
  await expect(heading(page)).toHaveText('SQL Server')
  await expect(field(page, 'Name')).toHaveValue('')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('addresses are taken as people write them, and what is none stays to be corrected', async ({
  page,
}) => {
  await open(page)
  await inspect(page, 'sql-server')
  const addresses = field(page, 'Addresses')
  await addresses.fill('１０．９．０．５、db01.corp.example')
  await addresses.press('Tab')
  await expect(addresses).toHaveValue('10.9.0.5, db01.corp.example')
  await addresses.fill('10.9.0.5, 10.9.0.300')
  await expect(addresses).not.toHaveAttribute('aria-invalid')
  await addresses.press('Tab')
  await expect(addresses).toHaveAttribute('aria-invalid', 'true')
  await expect(addresses).toHaveAccessibleDescription('10.9.0.300: 300 is above 255')
  await expect.poll(() => link(page)).toContain('sql-server.address=10.9.0.5,db01.corp.example')
  // The same draft stands in the table, and comes back with the details.
  await panel(page).getByRole('button', { name: 'Show in the Hosts tab' }).click()
  const cell = page.locator('[data-host="sql-server"] > [data-cell="address"]')
  await expect(cell).toContainText('300 is above 255')
  await expect(page.locator('[data-host="sql-server"] > [data-cell="name"]')).toBeFocused()
  await page.getByRole('radio', { name: 'Diagram' }).check()
  await expect(addresses).toHaveValue('10.9.0.5, 10.9.0.300')
  await addresses.focus()
  await page.keyboard.press('Control+z')
  await expect(addresses).toHaveValue('10.9.0.5, db01.corp.example')
  await addresses.fill('10.9.0.7/24')
  await addresses.press('Enter')
  await expect(addresses).toHaveValue('10.9.0.7')
  await expect(addresses).toHaveAccessibleDescription(/10\.9\.0\.7\/24: a host with its mask/)
})

test('Escape puts back what stood in a field, and only then closes the panel', async ({ page }) => {
  await open(page)
  await inspect(page, 'agent')
  await field(page, 'Name').fill('[HQ]')
  await field(page, 'Name').press(']')
  await expect(panel(page)).toContainText(/\d of 9/)
  await expect(heading(page)).toHaveText('Apex One agents')
  await page.keyboard.press('Escape')
  await expect(field(page, 'Name')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
})

test('a host moves to another zone, and an SPS serves some of the agents', async ({ page }) => {
  await open(page, '#v=2&agent.name=HQ&agent-2.name=Plant')
  await inspect(page, 'standalone-sps')
  await pick(page, 'Zone', 'DMZ')
  await expect(card(page, 'standalone-sps')).toHaveAttribute('aria-label', /DMZ/)
  await panel(page).getByRole('checkbox', { name: 'Plant' }).check()
  await expect(panel(page).getByRole('checkbox', { name: 'all agents' })).not.toBeChecked()
  await expect.poll(() => link(page)).toContain('standalone-sps.serves=agent-2')
  await page.keyboard.press('Control+z')
  await expect(panel(page).getByRole('checkbox', { name: 'all agents' })).toBeChecked()
})

test('another host comes beside the one that is looked at, ready to be named', async ({ page }) => {
  await open(page, '#v=2&agent-2.zone=dmz')
  await inspect(page, 'agent-2')
  await panel(page).getByRole('button', { name: 'Add another' }).click()
  await expect(field(page, 'Name')).toBeFocused()
  await expect(field(page, 'Name')).toHaveValue('')
  await page.keyboard.type('Plant')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Plant')
  await expect(panel(page).getByRole('combobox', { name: 'Zone' })).toHaveValue('dmz')
  await panel(page).getByRole('button', { name: 'Duplicate Plant' }).click()
  await expect(field(page, 'Name')).toHaveValue('Plant (2)')
  await panel(page).getByRole('button', { name: 'Remove Plant (2)' }).click()
  await expect(heading(page)).toHaveText('Nothing is selected')
  await expect(panel(page)).toBeFocused()
  expect(link(page)).not.toContain('Plant (2)')
})

test('of what there is exactly one nothing is added', async ({ page }) => {
  await open(page)
  for (const id of ['apex-one-server', 'apex-central']) {
    await inspect(page, id)
    await expect(field(page, 'Name')).toBeVisible()
    await expect(panel(page).getByRole('button', { name: 'Add another' })).toHaveCount(0)
  }
  await inspect(page, 'agent')
  await expect(panel(page).getByRole('button', { name: /^Remove/ })).toHaveCount(0)
})

test('a card of several hosts lists them, and each has its details', async ({ page }) => {
  await open(page, three)
  await inspect(page, 'agent')
  await expect(heading(page)).toHaveText('Apex One agents')
  await expect(panel(page)).toContainText('2 hosts · Client segment')
  const members = panel(page).getByRole('region', { name: 'Hosts' })
  await expect(members.getByRole('listitem')).toHaveText(['HQ10.1.0.0/16', 'Plant'])
  await members.getByRole('button', { name: 'Plant' }).click()
  await expect(heading(page)).toHaveText('Plant')
  await panel(page).getByRole('button', { name: 'One of 2 hosts that are alike' }).click()
  await panel(page).getByRole('button', { name: 'Put each on a card of its own' }).click()
  await expect(card(page, 'agent-2')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Put all on one card' }).click()
  await expect(card(page, 'agent-2')).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Add another' }).click()
  await expect(field(page, 'Name')).toBeFocused()
  await expect(panel(page).getByRole('button', { name: 'One of 3 hosts' })).toBeVisible()
})

for (const look of looks) {
  test.describe(`in ${look.locale}, ${look.colorScheme}`, () => {
    test.use(look)
    test('axe finds nothing in the details of a host and of several', async ({ page }) => {
      await open(page, `${three}&standalone-sps.serves=agent-2`)
      await inspect(page, 'standalone-sps')
      const addresses = panel(page).getByRole('textbox').nth(1)
      await addresses.fill('10.9.0.300')
      await addresses.press('Tab')
      await expect(addresses).toHaveAttribute('aria-invalid', 'true')
      expect(await findFaults(page)).toEqual([])
      await open(page, '#v=2&agent.name=HQ&agent-2.name=Plant')
      await inspect(page, 'agent')
      expect(await findFaults(page)).toEqual([])
    })
  })
}

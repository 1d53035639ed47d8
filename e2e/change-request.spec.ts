import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { runCommand } from '../src/cli/run-command.ts'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { looks } from './looks.ts'
import { field, open, pick } from './screen.ts'

/** Agents anywhere, and a server; the rest has no address. */
const wide =
  '#v=2&title=Head%20office&agent.name=HQ&agent.address=0.0.0.0/0&apex-one-server.name=apexone01&apex-one-server.address=10.10.0.11'

const bar = (page: Page) => page.locator('.request-bar')

async function openForm(page: Page): Promise<void> {
  await open(page, `${wide}&tab=rules&boundary=server,client`)
  await bar(page).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

test('typing in a field is one step, and undo in the field takes it back', async ({ page }) => {
  await openForm(page)
  await field(page, 'Ticket').pressSequentially('CHG-1')
  await field(page, 'Department').pressSequentially('IT')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(field(page, 'Department')).toHaveValue('')
  await expect(field(page, 'Ticket')).toHaveValue('CHG-1')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(field(page, 'Ticket')).toHaveValue('')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(bar(page)).toBeFocused()
  await expect(bar(page)).toContainText('CHG-1')
  await expect(bar(page)).toContainText('1 of 13 filled in')
})

test('a day is taken in several forms; what is none stays, with what is wrong', async ({
  page,
}) => {
  await openForm(page)
  const expires = field(page, 'Expires')
  await expires.fill('2027/3/1')
  await expires.press('Enter')
  await expect(expires).toHaveValue('2027-03-01')
  await expires.fill('2027-02-30')
  await expires.blur()
  await expect(expires).toHaveAttribute('aria-invalid', 'true')
  await expect(expires).toHaveAccessibleDescription(/“2027-02-30” is no day/)
  await page.keyboard.press('Escape')
  await bar(page).click()
  await expect(expires).toHaveValue('2027-02-30')
  await expires.focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(expires).toHaveValue('2027-03-01')
  await expect(expires).not.toHaveAttribute('aria-invalid')
  await expires.fill('x')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(expires).toHaveValue('2027-03-01')
})

test('each warning leads to its field or its rules, and goes once it is met', async ({ page }) => {
  await openForm(page)
  const warnings = page.getByRole('region', { name: 'What an approver would send back' })
  const items = warnings.getByRole('listitem')
  const count = await items.count()
  await warnings.getByRole('button', { name: 'Go to “Reason”' }).click()
  await expect(field(page, 'Reason')).toBeFocused()
  await page.keyboard.type('New plant')
  await pick(page, 'Permanent or temporary', 'Temporary')
  await expect(items.last()).toContainText('no day on which it expires')
  await expect(items).toHaveCount(count - 1)
  await items.filter({ hasText: 'stands for all there are' }).getByRole('button').click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const marked = page.locator('tr[data-marked]')
  await expect(marked.first()).toContainText('any address')
  await expect(marked.first().getByRole('button')).toBeFocused()
  await bar(page).click()
  await items.filter({ hasText: 'no address on one side or both' }).getByRole('button').click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('tr[data-marked][data-incomplete]').first()).toBeVisible()
  await expect(marked.first().getByRole('button')).toBeFocused()
})

test('a day of expiry that has passed is to be checked', async ({ page }) => {
  await openForm(page)
  const warnings = page.getByRole('region', { name: 'What an approver would send back' })
  await field(page, 'Expires').fill('2020-03-01')
  await field(page, 'Expires').press('Enter')
  await expect(warnings).toContainText('has passed')
  await warnings.getByRole('button', { name: 'Go to “Expires”' }).click()
  await expect(field(page, 'Expires')).toBeFocused()
})

test('the bar says first what an approver looks for', async ({ page }) => {
  await open(page, `${wide}&tab=rules&boundary=server,client&request.requester=Sato`)
  await expect(bar(page).locator('.request-fact')).toHaveText([
    'Requester Sato',
    'Reason not set',
    'Expires not set',
    'Ticket not set',
    'Approver not set',
  ])
})

test('the request is downloaded as the command line writes it', async ({ page }) => {
  await openForm(page)
  await field(page, 'Requester').fill('A | B')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Request (Markdown)' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('Head office-request.md')
  const text = await readFile(await file.path(), 'utf8')
  const link = await page.evaluate(() => window.location.href)
  const words = ['export', `${link}&request.requester=A%20%7C%20B`, '--format', 'request-md']
  const shell = { writeFile: () => {}, readFile: () => null, outputIsTerminal: false }
  const { output } = await runCommand([...words, '--lang', 'en'], shell)
  expect(text).toBe(String(output))
  expect(text).toContain('A \\| B')
})

for (const look of looks) {
  test.describe(`${look.colorScheme}, ${look.locale}`, () => {
    test.use(look)

    test('axe finds nothing in the form, wide and narrow', async ({ page }) => {
      await openForm(page)
      await page.locator('#request-wanted').fill('soon')
      await page.locator('#request-reason').focus()
      expect(await findFaults(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await findFaults(page)).toEqual([])
    })
  })
}

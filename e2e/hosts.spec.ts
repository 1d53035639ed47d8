import type { Locator, Page } from '@playwright/test'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { looks } from './looks.ts'
import { field, open } from './screen.ts'

const openHosts = (page: Page, more = ''): Promise<void> => open(page, `#v=2&tab=hosts${more}`)

/** 200 groups of agents with a name, beside the hosts that there are anyhow. */
const manyHosts = Array.from(
  { length: 200 },
  (_, index) => `&agent-${index + 2}.name=A${index + 2}`,
).join('')

const cell = (page: Page, host: string, column: string): Locator =>
  page.locator(`[data-host="${host}"] > [data-cell="${column}"]`)

/** Pastes into the cell that has the focus, as from a spreadsheet. */
const paste = (target: Locator, text: string): Promise<void> =>
  target.evaluate((element, pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    element.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }),
    )
  }, text)

test('a host that is named in the table has its name in the diagram', async ({ page }) => {
  await open(page)
  await page.getByRole('radio', { name: 'Hosts' }).check()
  await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(18)
  await cell(page, 'sql-server', 'name').focus()
  // Typing begins the editing, Tab goes on to the right.
  await page.keyboard.type('db01')
  await page.keyboard.press('Tab')
  await expect(cell(page, 'sql-server', 'zone')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('10.10.0.31, db01.example.co.jp')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'active-directory', 'address')).toBeFocused()
  await expect(cell(page, 'sql-server', 'address').locator('.hosts-chip')).toHaveText([
    '10.10.0.31',
    'db01.example.co.jp',
  ])
  await expect(page).toHaveURL(/sql-server\.name=db01/)
  await page.getByRole('radio', { name: 'Diagram' }).check()
  await expect(page.locator('[data-id="host:sql-server"]')).toContainText('db01')
})

test('an impossible address keeps its text and says why; undo drops it first', async ({ page }) => {
  await openHosts(page, '&agent.address=10.1.0.0/16')
  const address = cell(page, 'agent', 'address')
  await address.focus()
  await page.keyboard.press('F2')
  await expect(address.getByRole('textbox')).toHaveValue('10.1.0.0/16')
  await page.keyboard.type(', 10.1.0.300')
  await page.keyboard.press('Enter')
  await expect(address).toContainText('300 is above 255')
  await expect(address).toHaveAttribute('aria-invalid', 'true')
  await expect(page).toHaveURL(/agent\.address=10\.1\.0\.0%2F16|agent\.address=10\.1\.0\.0\/16/)
  // The text is still there when the table is looked at again.
  await page.getByRole('radio', { name: 'Ports' }).check()
  await page.getByRole('radio', { name: 'Hosts' }).check()
  await expect(address).toContainText('10.1.0.300')
  await address.focus()
  await page.keyboard.press('Control+z')
  await expect(address.locator('.hosts-chip')).toHaveText(['10.1.0.0/16'])
  // Escape takes back what is typed.
  await page.keyboard.type('x')
  await page.keyboard.press('Escape')
  await expect(address.locator('.hosts-chip')).toHaveText(['10.1.0.0/16'])
  await expect(address).toBeFocused()
})

test('what no link can hold is said beside the link, and before the page goes', async ({
  page,
}) => {
  await open(page, '#v=2&tab=hosts&agent.name=HQ')
  await cell(page, 'agent', 'address').dblclick()
  await page.keyboard.type('10.0.0.256')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'agent', 'address')).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText('One entry has an error and is not in it.')).toBeVisible()
  const asked = page.waitForEvent('dialog')
  const reloaded = page.reload()
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.accept()
  await reloaded
})

test('cells are pasted as one step, and rows beyond the role’s are new hosts', async ({ page }) => {
  await openHosts(page)
  await cell(page, 'agent', 'name').focus()
  await paste(
    cell(page, 'agent', 'name'),
    'HQ\tClient segment\t10.1.0.0/16\r\n"Osaka\nbranch"\tDMZ\t"10.8.0.0/16\n10.9.0.0/16"\r\nPlant\t\t10.2.0.999\r\n',
  )
  await expect(cell(page, 'agent-2', 'name')).toHaveText('Osaka branch')
  await expect(cell(page, 'agent-2', 'address').locator('.hosts-chip')).toHaveCount(2)
  await expect(
    cell(page, 'agent-2', 'zone').getByRole('combobox', { includeHidden: true }),
  ).toHaveValue('dmz')
  await expect(cell(page, 'agent-3', 'address')).toContainText('999 is above 255')
  const notice = page.getByText('8 cells pasted, 2 hosts added. 1 cell is to be corrected.')
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(cell(page, 'agent-2', 'name')).toHaveCount(0)
  await expect(cell(page, 'agent', 'name')).toContainText('Name it')
})

test('a pasted zone that there is not keeps its text until there is, or another is chosen', async ({
  page,
}) => {
  await openHosts(page, '&agent-2.name=Plant')
  await cell(page, 'agent', 'name').focus()
  await paste(cell(page, 'agent', 'name'), 'HQ\tOffice\r\nPlant\tOT\r\n')
  for (const [host, text] of [
    ['agent', 'Office'],
    ['agent-2', 'OT'],
  ] as const) {
    await expect(cell(page, host, 'zone')).toContainText(`${text}no such zone`)
    await expect(cell(page, host, 'zone')).toHaveAttribute('aria-invalid', 'true')
  }
  expect(await findFaults(page)).toEqual([])
  const chosen = cell(page, 'agent', 'zone').getByRole('combobox', { includeHidden: true })
  await chosen.selectOption({ label: 'Client segment' })
  await expect(cell(page, 'agent', 'zone')).not.toHaveAttribute('aria-invalid')
  // A list that is closed again without another choice takes no arrow key: the table does.
  await cell(page, 'agent', 'zone').focus()
  await page.keyboard.press('Enter')
  await expect(chosen).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(cell(page, 'agent-2', 'zone')).toBeFocused()
  await expect(chosen).toHaveValue('client')
  await page.getByRole('button', { name: 'Add zone' }).click()
  await page.getByRole('textbox', { name: 'Name of the zone' }).fill('OT')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'agent-2', 'zone')).not.toHaveAttribute('aria-invalid')
  await expect(
    cell(page, 'agent-2', 'zone').getByRole('combobox', { includeHidden: true }),
  ).toHaveValue('z1')
})

test('a table with headings is offered to the import', async ({ page }) => {
  await openHosts(page)
  await cell(page, 'agent', 'name').focus()
  await paste(cell(page, 'agent', 'name'), 'Host name\tIP address\r\ndb01\t10.10.0.31\r\n')
  await expect(page.getByRole('dialog')).toContainText('db01')
})

test('a selection is copied, pasted into a selection and cleared', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openHosts(page, '&agent.name=HQ&agent.address=10.1.0.0/16,10.2.0.0/16')
  await cell(page, 'agent', 'name').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(6)
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'HQ\tClient segment\t10.1.0.0/16, 10.2.0.0/16\r\n\tClient segment\t',
  )
  await cell(page, 'sql-server', 'name').focus()
  await page.keyboard.press('Control+v')
  await expect(cell(page, 'sql-server', 'name')).toHaveText('HQ')
  await expect(cell(page, 'sql-server', 'address').locator('.hosts-chip')).toHaveCount(2)
  await cell(page, 'sql-server', 'address').focus()
  await page.keyboard.press('Delete')
  await expect(cell(page, 'sql-server', 'address')).toHaveText('Add an address')
  await page.keyboard.press('Control+c')
  await cell(page, 'agent', 'address').focus()
  await page.keyboard.press('Control+v')
  await expect(cell(page, 'agent', 'address')).toHaveText('Add an address')
})

test('hosts are added, duplicated and removed, and undo brings them back', async ({ page }) => {
  await openHosts(page, '&agent.name=HQ')
  await page.getByRole('button', { name: 'Add host', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Apex One agents' }).click()
  // The name of the new host is what comes next.
  await expect(cell(page, 'agent-2', 'name').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Plant')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'agent-2', 'name')).toHaveText('Plant')
  await expect(page.getByText('10 hosts', { exact: false }).first()).toBeVisible()
  await cell(page, 'agent', 'number').click()
  await cell(page, 'agent-2', 'number').click({ modifiers: ['Shift'] })
  await page.getByRole('button', { name: 'Remove 2' }).click()
  await expect(cell(page, 'agent-2', 'name')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'agent', 'name')).toHaveText('HQ')
  await expect(cell(page, 'agent-2', 'name')).toHaveText('Plant')
  await cell(page, 'agent-2', 'name').focus()
  await page.getByRole('button', { name: 'Duplicate' }).click()
  await page.keyboard.press('Enter')
  await expect(cell(page, 'agent-3', 'name')).toHaveText('Plant (2)')
})

test('the list of keys has those of the table', async ({ page }) => {
  await openHosts(page)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByRole('heading', { name: 'In the table of hosts' })).toBeVisible()
  await expect(keys).toContainText('Edit the cell, or open its list')
  expect(await findFaults(page)).toEqual([])
})

test('a search and a count narrow the table', async ({ page }) => {
  await openHosts(page, '&agent.name=HQ&agent.address=10.1.0.0/16')
  const rows = page.locator('[data-host]')
  await page.getByRole('searchbox', { name: 'Search hosts' }).fill('10.1.0.7')
  await expect(rows).toHaveCount(1)
  await expect(page.getByText('1 of 9 hosts')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '8 without an address' }).click()
  await expect(rows).toHaveCount(8)
  await page.getByRole('button', { name: 'Show all hosts' }).click()
  await expect(rows).toHaveCount(9)
})

test('equal names and addresses are told in their cells, equal names of zones on their cards', async ({
  page,
}) => {
  const zones = 'ot.name=OT&ot.trust=1.5&z1.name=%EF%BC%AF%EF%BC%B4&z1.trust=1.6'
  const hosts =
    'agent.name=HQ&agent-2.name=hq&sql-server.address=10.0.0.5&apex-central.address=10.0.0.5'
  await openHosts(page, `&${hosts}&${zones}`)
  await expect(cell(page, 'agent', 'name')).toContainText('same name as row 4')
  await expect(cell(page, 'agent-2', 'name')).toContainText('same name as row 3')
  await expect(cell(page, 'sql-server', 'address')).toContainText('Apex Central has 10.0.0.5, too')
  await expect(page.locator('[data-zone]', { hasText: 'Another zone has this name' })).toHaveCount(
    2,
  )
  await page.getByRole('button', { name: 'Add zone' }).click()
  await page.keyboard.type('ot')
  await expect(field(page, 'Name of the zone')).toHaveAccessibleDescription(/has this name/)
  expect(await findFaults(page)).toEqual([])
})

test('what the options exclude stays, and says why', async ({ page }) => {
  await openHosts(page, '&edge=off&edge-relay.name=edge01')
  await expect(cell(page, 'edge-relay', 'listens')).toContainText('Not part of the deployment')
})

test('zones are added, moved, renamed and removed; a host is dragged into one', async ({
  page,
}) => {
  await openHosts(page)
  const zones = page.locator('[data-zone]')
  await page.getByRole('button', { name: 'Add zone' }).click()
  await page.keyboard.type('OT network')
  await page.keyboard.press('Enter')
  await expect(zones).toHaveCount(5)
  await cell(page, 'agent', 'number').dragTo(page.locator('[data-zone="z1"]'))
  await expect(page.locator('[data-zone="z1"]')).toContainText('Apex One agents')
  await page.locator('[data-zone="z1"]').hover()
  await page.getByRole('button', { name: 'Move OT network up: less trusted' }).click()
  await expect(zones.nth(2)).toContainText('OT network')
  await page.locator('[data-zone="server"]').dragTo(page.locator('[data-zone="dmz"]'))
  await expect(zones.nth(1)).toContainText('Server segment')
  await page.getByRole('button', { name: 'OT network', exact: true }).click()
  await page.keyboard.type('Plant')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-zone="z1"]')).toContainText('Plant')
  await page.getByRole('button', { name: 'Remove Plant' }).click()
  await expect(zones).toHaveCount(4)
  await expect(page.locator('[data-zone="client"]')).toContainText('Apex One agents')
  await expect(page.locator(':focus')).toHaveAccessibleName('Client segment')
  const notice = page.getByRole('status').filter({ hasText: 'Zone “Plant” removed.' })
  await expect(notice).toContainText('Back in Client segment: Apex One agents.')
  await notice.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('[data-zone="z1"]')).toContainText('Apex One agents')
})

test('where there is no room beside the table, a button brings the zones over it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 700 })
  await openHosts(page, `${manyHosts}&ot.name=OT&ot.trust=1.5&agent-2.zone=ot`)
  const zones = page.getByRole('region', { name: 'Zones' })
  const button = page.getByRole('button', { name: 'Zones', exact: true })
  await expect(zones).toBeHidden()
  await button.click()
  await expect(zones.getByRole('heading', { name: 'Zones' })).toBeFocused()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  expect(await findFaults(page)).toEqual([])
  await zones.locator('[data-zone="ot"]').hover()
  await zones.getByRole('button', { name: 'Remove OT' }).click()
  const notice = page.getByText('Back in Client segment: A2.')
  await expect(notice).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(zones).toBeHidden()
  await expect(button).toBeFocused()
  await page.mouse.move(300, 400)
  await page.mouse.wheel(0, 3_000)
  await expect(cell(page, 'agent-2', 'name')).not.toBeInViewport()
  await expect(notice).toBeInViewport({ ratio: 1 })
})

test('selected hosts are dragged together, and a press on one of them alone selects it', async ({
  page,
}) => {
  await openHosts(page, '&agent-2.name=A2&agent-3.name=A3&agent-4.name=A4')
  const selected = page.locator('[data-cell="number"][aria-selected="true"]')
  await cell(page, 'agent-2', 'number').click()
  await cell(page, 'agent-4', 'number').click({ modifiers: ['Shift'] })
  await expect(selected).toHaveCount(3)
  await cell(page, 'agent-3', 'number').dragTo(page.locator('[data-zone="dmz"]'))
  for (const host of ['agent-2', 'agent-3', 'agent-4']) {
    await expect(
      cell(page, host, 'zone').getByRole('combobox', { includeHidden: true }),
    ).toHaveValue('dmz')
  }
  await expect(selected).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-zone="client"]')).toContainText('A2, A3, A4')
  await cell(page, 'agent-3', 'number').click()
  await expect(selected).toHaveCount(1)
})

test('where zones stand not beside the table, they come to the host that is dragged', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 700 })
  await openHosts(page, manyHosts)
  const dock = page.locator('[data-dock="server"]')
  await expect(dock).toHaveCount(0)
  const from = await cell(page, 'agent-2', 'number').boundingBox()
  if (!from) throw new Error('The row is not in view')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y + 20, { steps: 4 })
  await expect(dock).toBeInViewport({ ratio: 1 })
  await expect(page.getByText('Move the host to')).toBeVisible()
  await dock.hover()
  // A drag that has come onto something is over it with the next movement.
  const to = await dock.boundingBox()
  await page.mouse.move((to?.x ?? 0) + 12, (to?.y ?? 0) + 12, { steps: 3 })
  await expect(dock).toHaveAttribute('data-over')
  await page.mouse.up()
  await expect(dock).toHaveCount(0)
  await expect(
    cell(page, 'agent-2', 'zone').getByRole('combobox', { includeHidden: true }),
  ).toHaveValue('server')
})

/** So many rows are in the page: those in view and a few around them, far from all. */
const expectFewRows = async (page: Page): Promise<void> => {
  const drawn = await page.locator('[data-host]').count()
  expect(drawn).toBeGreaterThan(10)
  expect(drawn).toBeLessThan(50)
}

/** Puts the focus on a cell that is in view. */
const goTo = (page: Page, host: string, column: string): Promise<void> =>
  cell(page, host, column).focus()

test('of 200 hosts only the rows in view are in the page, and the keyboard reaches all', async ({
  page,
}) => {
  await openHosts(page, manyHosts)
  const grid = page.getByRole('grid')
  await goTo(page, 'agent', 'name')
  await expectFewRows(page)
  const rows = Number(await grid.getAttribute('aria-rowcount'))
  expect(rows).toBeGreaterThan(200)
  await page.keyboard.press('Control+End')
  const last = grid.locator(':focus')
  await expect(last).toHaveAttribute('data-cell', 'connections')
  await expect(last).toBeInViewport({ ratio: 1 })
  await expect(last.locator('xpath=..')).toHaveAttribute('aria-rowindex', String(rows))
  await expectFewRows(page)
  await page.keyboard.press('Control+Home')
  const first = grid.locator(':focus')
  await expect(first).toHaveAttribute('data-cell', 'number')
  await expect(first).toBeInViewport({ ratio: 1 })
  await expect(first.locator('xpath=..')).toHaveAttribute('aria-rowindex', '2')
  // The role stands beside its hosts wherever they are scrolled to, and is said with the first.
  for (let step = 0; step < 12; step++) await page.keyboard.press('PageDown')
  await expect(grid.getByRole('rowheader', { name: /^Apex One agents/ })).toBeInViewport()
  await expectFewRows(page)
  expect(await findFaults(page)).toEqual([])
})

test('the focus stays in a row that is scrolled out of view, and leads back to it', async ({
  page,
}) => {
  await openHosts(page, manyHosts)
  await goTo(page, 'agent-3', 'name')
  await page.keyboard.type('Plant')
  await page.getByRole('grid').hover()
  await page.mouse.wheel(0, 6_000)
  await expect(cell(page, 'agent-150', 'name')).toBeInViewport()
  const field = cell(page, 'agent-3', 'name').getByRole('textbox')
  await expect(field).toBeFocused()
  await expect(field).not.toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(cell(page, 'agent-4', 'name')).toBeFocused()
  await expect(cell(page, 'agent-4', 'name')).toBeInViewport({ ratio: 1 })
  await expect(cell(page, 'agent-3', 'name')).toHaveText('Plant')
})

test('all of 200 hosts are selected and copied, also those that are not drawn', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openHosts(page, manyHosts)
  await goTo(page, 'agent-2', 'name')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await expectFewRows(page)
  const read = () => page.evaluate(() => navigator.clipboard.readText())
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1
  const [heading, ...lines] = (await read()).split('\r\n').map((line) => line.split('\t'))
  expect(heading?.slice(0, 3)).toEqual(['Name', 'Role', 'Zone'])
  expect(lines).toHaveLength(rows)
  const named = lines.map(([name]) => name).filter((name) => name !== '')
  expect(named).toEqual(Array.from({ length: 200 }, (_, index) => `A${index + 2}`))
  // A range whose first row is scrolled out of view.
  await page.keyboard.press('Control+Home')
  await goTo(page, 'agent-2', 'name')
  for (let step = 0; step < 15; step++) await page.keyboard.press('Shift+PageDown')
  await page.keyboard.press('Control+c')
  expect((await read()).split('\r\n')).toEqual(
    Array.from({ length: 151 }, (_, index) => `A${index + 2}`),
  )
  // Pasted again over as many rows, most of which are not drawn.
  await page.keyboard.press('Delete')
  await expect(cell(page, 'agent-152', 'name')).toContainText('Name it')
  await page.keyboard.press('Control+v')
  await expect(cell(page, 'agent-152', 'name')).toHaveText('A152')
  await expect(page.getByText('151 cells pasted', { exact: false })).toBeVisible()
})

test('a host that is asked for elsewhere comes into view among 200', async ({ page }) => {
  await openHosts(page, `${manyHosts}&agent-150.address=10.9.0.5&agent-180.address=10.9.0.5`)
  await page.getByRole('button', { name: /\bfindings?\b/ }).click()
  for (const host of ['A180', 'A150']) {
    await page.getByRole('tabpanel').getByRole('button', { name: host, exact: true }).click()
    const asked = cell(page, host.replace('A', 'agent-'), 'name')
    await expect(asked).toBeFocused()
    await expect(asked).toBeInViewport({ ratio: 1 })
  }
  await expectFewRows(page)
})

test('a pasted cell that is wrong is led to among 200 hosts', async ({ page }) => {
  await openHosts(page, manyHosts)
  await goTo(page, 'agent-2', 'address')
  const lines = Array.from({ length: 150 }, (_, row) =>
    row < 120 ? `10.2.${row}.0/24` : '10.2.0.999',
  )
  await paste(cell(page, 'agent-2', 'address'), lines.join('\r\n'))
  await expect(page.getByText('30 cells are to be corrected', { exact: false })).toBeVisible()
  await expect(cell(page, 'agent-122', 'address')).toHaveCount(0)
  await page.getByRole('button', { name: 'Go to the first' }).click()
  await expect(cell(page, 'agent-122', 'address')).toBeFocused()
  await expect(cell(page, 'agent-122', 'address')).toBeInViewport({ ratio: 1 })
  await expect(cell(page, 'agent-122', 'address')).toContainText('999 is above 255')
})

test('a new host comes into view among 200, and a search keeps the way back to a row', async ({
  page,
}) => {
  await openHosts(page, manyHosts)
  await page.getByRole('button', { name: 'Add host', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Apex One agents' }).click()
  const added = cell(page, 'agent-202', 'name').getByRole('textbox')
  await expect(added).toBeFocused()
  await expect(added).toBeInViewport({ ratio: 1 })
  await page.keyboard.type('Last')
  await page.keyboard.press('Enter')
  await page.getByRole('searchbox', { name: 'Search hosts' }).fill('A150')
  await expect(page.locator('[data-host]')).toHaveCount(1)
  await cell(page, 'agent-150', 'name').focus()
  await page.getByRole('searchbox', { name: 'Search hosts' }).fill('')
  await expect(page.locator('[data-host]')).not.toHaveCount(1)
  // The Tab key still leads to the row that had the focus, wherever it stands.
  await expect(page.locator('[data-host] > [tabindex="0"]')).toHaveCount(1)
  await expect(cell(page, 'agent-150', 'name')).toHaveAttribute('tabindex', '0')
})

for (const width of [1280, 700]) {
  test(`a copy among 200 hosts has the focus in view, and leads back to its row, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 })
    await openHosts(page, manyHosts)
    await cell(page, 'agent-4', 'name').click()
    await page.getByRole('button', { name: 'Duplicate' }).click()
    const copy = cell(page, 'agent-202', 'name')
    await expect(copy.getByRole('textbox')).toBeFocused()
    await expect(copy).toBeInViewport({ ratio: 1 })
    await expect(page.getByText('1 host duplicated, without its addresses.')).toBeInViewport()
    const notice = await page.locator('.hosts-notice').boundingBox()
    const place = await copy.boundingBox()
    expect((place?.y ?? 0) + (place?.height ?? 0) > (notice?.y ?? 0)).toBe(width === 1280)
    await page.getByRole('button', { name: 'Back to A4' }).click()
    await expect(cell(page, 'agent-4', 'name')).toBeFocused()
    await expect(cell(page, 'agent-4', 'name')).toBeInViewport({ ratio: 1 })
  })
}

test('an edit among 200 hosts draws the rows anew that it concerns, and no others', async ({
  page,
}) => {
  await openHosts(page, manyHosts)
  await goTo(page, 'agent', 'name')
  for (let step = 0; step < 10; step++) await page.keyboard.press('PageDown')
  await expect(cell(page, 'agent-101', 'name')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(cell(page, 'agent-100', 'name')).toBeFocused()
  await page.keyboard.type('Plant')
  await page.evaluate(() => {
    const touched = new Set<Element>()
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role="row"], tr',
        )
        if (row) touched.add(row)
      }
      document.body.dataset['touched'] = String(touched.size)
    })
    const whole = { subtree: true, childList: true, characterData: true, attributes: true }
    observer.observe(document.querySelector('[role="grid"]') ?? document.body, whole)
  })
  await page.keyboard.press('Enter')
  await expect(cell(page, 'agent-100', 'name')).toHaveText('Plant')
  const touched = await page.evaluate(() => Number(document.body.dataset['touched']))
  expect(touched).toBeGreaterThan(0)
  expect(touched).toBeLessThan(6)
})

for (const look of looks) {
  test.describe(`${look.colorScheme}, ${look.locale}`, () => {
    test.use(look)

    test('axe finds nothing on the table of hosts', async ({ page }) => {
      await openHosts(
        page,
        '&edge=off&edge-relay.name=edge01&agent.name=HQ&agent-2.name=Plant&agent-2.zone=z1&z1.name=OT' +
          [3, 4, 5, 6, 7, 8, 9].map((at) => `&agent-${at}.name=A${at}`).join(''),
      )
      await cell(page, 'standalone-sps', 'serves').getByRole('button').click()
      await page.getByRole('dialog').getByRole('searchbox').fill('a')
      await page.getByRole('dialog').getByRole('checkbox', { name: 'A3' }).check()
      expect(await findFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(cell(page, 'standalone-sps', 'serves')).toBeFocused()
      await cell(page, 'agent', 'address').focus()
      await page.keyboard.type('10.1.0.300')
      await page.keyboard.press('Enter')
      await expect(cell(page, 'agent', 'address')).toHaveAttribute('aria-invalid', 'true')
      expect(await findFaults(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await findFaults(page)).toEqual([])
    })
  })
}

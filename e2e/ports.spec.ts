import type { Locator, Page } from '@playwright/test'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { looks } from './looks.ts'
import { expectSettings, field, open, pick, settings } from './screen.ts'

const rows = (page: Page): Locator => page.locator('tr[data-flow]')
const row = (page: Page, flow: string): Locator => page.locator(`tr[data-flow="${flow}"]`)
const marked = (page: Page): Locator => page.locator('tr[data-flow][data-marked]')
const unneeded = (page: Page): Locator => page.locator('tr[data-row]')
const tools = (page: Page): Locator =>
  page.getByRole('search', { name: /^(Filters and arrangement|絞り込みと表示)$/ })

/** The texts of one column, from top to bottom. */
const column = (page: Page, name: string): Promise<string[]> =>
  page.locator(`tr[data-flow] > td[data-column="${name}"]`).evaluateAll((cells) =>
    cells.map((cell) => {
      const copy = cell.cloneNode(true)
      if (copy instanceof Element)
        for (const label of copy.querySelectorAll('.ports-label')) label.remove()
      return copy.textContent ?? ''
    }),
  )

const openPorts = (page: Page, more = ''): Promise<void> => open(page, `#v=1&tab=ports${more}`)

/** Ticks a value in the list of a facet. */
async function filter(page: Page, facet: string, value: RegExp): Promise<void> {
  await tools(page)
    .getByRole('button', { name: new RegExp(`^${facet}`) })
    .click()
  await page.getByRole('checkbox', { name: value }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('the table holds every flow of the deployment', async ({ page }) => {
  await openPorts(page)
  await expect(rows(page)).toHaveCount(19)
  const table = page.getByRole('table', { name: /^Flows of the deployment/ })
  await expect(table.getByRole('rowheader')).toHaveCount(19)
  const first = table.getByRole('row', { name: /Off-premises agents/ })
  await expect(first).toContainText('Edge Relay Server')
  await expect(first).toContainText('443')
  await expect(first).toContainText('not printed')
  await expect(first).toContainText('E13')
})

test('a column sorts numbers as numbers, there and back, and says so', async ({ page }) => {
  await openPorts(page)
  const head = page.getByRole('columnheader', { name: 'Port', exact: true })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  const ports = (await column(page, 'port')).map(Number)
  expect(ports).toEqual(ports.toSorted((a, b) => a - b))
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  expect((await column(page, 'port'))[0]).toBe('21112')
  await page.keyboard.press('Enter')
  await expect(head).not.toHaveAttribute('aria-sort')
})

test('rows of the list sort as people count, and what is empty comes last', async ({ page }) => {
  await openPorts(page)
  await page.getByRole('button', { name: 'Rows of the list' }).click()
  expect((await column(page, 'rows')).slice(-3)).toEqual(['E12', 'E13', 'E14'])
  await page.getByRole('button', { name: 'Footnotes' }).click()
  expect((await column(page, 'footnotes')).slice(0, 3)).toEqual(['※1', '※3', ''])
})

test('rows are grouped, counted and folded', async ({ page }) => {
  await openPorts(page)
  await pick(page, 'Group by', 'Zone pair')
  const group = page.getByRole('button', { name: 'Client segment → Server segment 8 flows' })
  await expect(group).toHaveAttribute('aria-expanded', 'true')
  await group.click()
  await expect(group).toHaveAttribute('aria-expanded', 'false')
  await expect(rows(page)).toHaveCount(11)
  await pick(page, 'Group by', 'Destination')
  await expect(page.locator('.ports-group')).toHaveCount(7)
  await expect(rows(page)).toHaveCount(19)
})

const facets = [
  ['Host', /^Edge Relay Server/, 2],
  ['From zone', /^DMZ/, 1],
  ['To zone', /^DMZ/, 1],
  ['Transport', /^UDP/, 2],
  ['Protocol', /^TCP \(protocol not printed\)/, 3],
  ['Basis', /^inferred/, 1],
] as const

test('flows are filtered by each facet, and the filter can be removed', async ({ page }) => {
  await openPorts(page)
  for (const [facet, value, count] of facets) {
    await test.step(facet, async () => {
      await filter(page, facet, value)
      await expect(rows(page)).toHaveCount(count)
      await expect(page.getByText(`${count} of 19 flows`)).toBeVisible()
      await page.getByRole('button', { name: `Remove filter: ${facet}` }).click()
      await expect(rows(page)).toHaveCount(19)
    })
  }
})

test('values of one facet add up, facets narrow each other, all are cleared at once', async ({
  page,
}) => {
  await openPorts(page, '&search=443')
  await filter(page, 'Host', /^Apex One server/)
  await filter(page, 'Host', /^Edge Relay Server/)
  await expect(rows(page)).toHaveCount(2)
  await filter(page, 'Basis', /^inferred/)
  await expect(page.getByText('No flow of this deployment matches the filters.')).toBeVisible()
  await expect(
    page.getByRole('list', { name: 'Active filters' }).getByRole('listitem'),
  ).toHaveCount(4)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(rows(page)).toHaveCount(19)
})

test('a search for a range finds ports and marks them', async ({ page }) => {
  await openPorts(page, '&search=130-140')
  await expect(rows(page)).toHaveCount(2)
  expect(await page.locator('tr[data-flow] mark').allTextContents()).toEqual(['135', '135'])
})

test('a search for 445 that finds only what is not needed says so and leads there', async ({
  page,
}) => {
  await openPorts(page, '&search=445')
  await expect(page.getByText('No flow of this deployment matches “445”.')).toBeVisible()
  await expect(page.getByText('2 rows of the list that are not needed do.')).toBeVisible()
  await page.getByRole('button', { name: 'Show what is not needed' }).click()
  await expect(page.getByRole('heading', { name: /^Not needed/ })).toBeFocused()
  await expect(unneeded(page)).toHaveCount(2)
  await expect(unneeded(page).first()).toContainText('SMB TCP 445')
  await page.getByRole('button', { name: 'Clear search and filters' }).click()
  await expect(rows(page)).toHaveCount(19)
  await expect(unneeded(page)).toHaveCount(7)
})

test('a search that is no port is said to be unreadable', async ({ page }) => {
  await openPorts(page, '&search=99999-100000')
  const said = page.getByText('Not readable as a port: “99999-100000”')
  // Beside the search, in place of the table, and in place of what is not needed.
  await expect(said).toHaveCount(3)
  await expect(page.getByText('Ports are numbers from 1 to 65535')).toBeVisible()
  await expect(page.getByText('No flow of this deployment matches')).toHaveCount(0)
})

test('a protocol beside a port counts for it, also where ports are marked', async ({ page }) => {
  await openPorts(page, '&search=135%2Fudp%2C443')
  expect(await page.locator('tr[data-flow] mark').allTextContents()).toEqual([
    '443',
    '443',
    '443',
    '135',
  ])
})

test('Enter in the search marks one row after the other, in the order of the table', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 560 })
  await openPorts(page, '&search=tcp')
  await page.getByRole('button', { name: /^Port$/ }).click()
  const field = page.getByRole('searchbox')
  await field.press('Enter')
  await expect(marked(page)).toHaveCount(1)
  await expect(marked(page).locator('[data-column="port"]')).toContainText('80')
  await expect(page.getByText('Match 1 of 17')).toBeVisible()
  await field.press('Shift+Enter')
  await expect(page.getByText('Match 17 of 17')).toBeVisible()
  await expect(marked(page).locator('[data-column="port"]')).toContainText('21112')
  await expect(marked(page)).toBeInViewport()
  await expect(field).toBeFocused()
})

test('where 445 is used, its rows are found and the other one is not needed', async ({ page }) => {
  await openPorts(page, '&quarantine=unc&search=445')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('E1')
  await expect(unneeded(page)).toHaveCount(1)
})

test('either language finds, and the words are marked', async ({ page }) => {
  await openPorts(page, `&search=${encodeURIComponent('ハートビート')}`)
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('MCP agent heartbeat')
  await page.getByRole('button', { name: '日本語' }).click()
  await expect(page.locator('tr[data-flow] mark')).toHaveText('ハートビート')
})

test('an unneeded row says why and brings to the option that removed it', async ({ page }) => {
  await openPorts(page)
  const remote = page.locator('tr[data-row="C2"]')
  await expect(remote).toContainText('Only with “Remote installation” set to On (now: Off).')
  await expect(remote).toContainText('Ended with build 14096')
  await remote.getByRole('button', { name: 'Go to option “Build”' }).click()
  await expect(field(page, 'Build')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('14000')
  await expect(remote).not.toContainText('Ended with build')
  const quarantine = page.locator('tr[data-row="E1"]')
  await quarantine.getByRole('button', { name: 'Go to option “Quarantine to”' }).click()
  await page.keyboard.press('ArrowRight')
  await expectSettings(page, '#build=14000&quarantine=unc')
  await expect(rows(page)).toHaveCount(24)
  await expect(quarantine).toHaveCount(0)
})

test('on a narrow screen the way to an option opens its sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 })
  await openPorts(page)
  await page
    .locator('tr[data-row="E1"]')
    .getByRole('button', { name: 'Go to option “Quarantine to”' })
    .click()
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'URL' })).toBeFocused()
})

test('new flows are marked until the next change', async ({ page }) => {
  await openPorts(page)
  await page.getByRole('radio', { name: 'UNC path' }).check()
  await expect(page.locator('tr[data-added]')).toHaveCount(5)
  await expect(page.locator('tr[data-added]').first()).toContainText('new')
  await page.getByRole('radio', { name: 'Local' }).check()
  await expect(page.locator('tr[data-added]')).toHaveCount(0)
})

test('a row selects its link, more are added, and the diagram shows them', async ({ page }) => {
  await openPorts(page)
  await row(page, 'apex-one-server>sql-server:tcp/1433').click()
  await expect(marked(page)).toHaveCount(1)
  await row(page, 'edge-relay>apex-one-server:tcp/4343').click({ modifiers: ['ControlOrMeta'] })
  await row(page, 'apex-one-server>agent:tcp/21112').click({ modifiers: ['Shift'] })
  await expect(marked(page)).toHaveCount(3)
  await page.getByRole('radio', { name: 'Diagram' }).check()
  await expect(page.locator('.react-flow__edge')).toHaveCount(12)
  await expect(page.locator('.canvas-shapes[data-selected]')).toHaveCount(3)
})

test('what is selected in the diagram is marked and in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  await open(page)
  await page
    .locator('.canvas-host')
    .and(page.getByRole('button', { name: 'SQL Server' }))
    .click()
  await page.getByRole('radio', { name: 'Ports' }).check()
  await expect(marked(page)).toHaveCount(1)
  await expect(marked(page)).toBeInViewport()
  await expect(marked(page).getByRole('button')).toHaveAttribute('aria-pressed', 'true')
})

test('the rows are one stop of the Tab key, with arrows between them', async ({ page }) => {
  await openPorts(page)
  await page.getByRole('columnheader', { name: 'Footnotes' }).getByRole('button').focus()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^1: Off-premises agents to Edge/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(marked(page)).toHaveAttribute('data-flow', 'edge-relay>apex-one-server:tcp/4343')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+Enter')
  await expect(marked(page).last()).toHaveAttribute('data-flow', /active-directory/)
  await page.keyboard.press('Escape')
  await expect(marked(page)).toHaveCount(0)
  await page.keyboard.press('Home')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^1:/)
})

/** 100 groups of agents, each with flows of its own. */
const manyAgents = Array.from(
  { length: 100 },
  (_, index) => `&agent-${index + 2}.name=A${index + 2}`,
).join('')

test('of 700 flows only the rows in view are in the page, and all are reached', async ({
  page,
}) => {
  await open(page, `#v=2&tab=ports${manyAgents}`)
  const table = page.getByRole('table', { name: /^Flows of the deployment/ })
  const expectFewRows = async () => {
    const drawn = await rows(page).count()
    expect(drawn).toBeGreaterThan(5)
    expect(drawn).toBeLessThan(50)
  }
  await expect(rows(page).first()).toBeVisible()
  await expectFewRows()
  const all = Number(await table.getAttribute('aria-rowcount')) - 1
  expect(all).toBeGreaterThan(700)
  await rows(page).first().getByRole('button').focus()
  await page.keyboard.press('End')
  const focused = page.locator('tr:has(:focus)')
  await expect(focused).toHaveAttribute('aria-rowindex', String(all + 1))
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 })
  await expectFewRows()
  // The row stays where the focus is, also once it is out of view.
  await page.mouse.move(700, 500)
  await page.mouse.wheel(0, -20_000)
  await expect(page.locator(':focus')).not.toBeInViewport()
  await page.keyboard.press('ArrowUp')
  await expect(focused).toHaveAttribute('aria-rowindex', String(all))
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 })
  // A search goes through what it finds in the order of the table, whether or not it is drawn.
  const field = page.getByRole('searchbox')
  await field.fill('A')
  await field.press('Shift+Enter')
  await expect(page.getByText(/^Match (\d+) of \1$/)).toBeVisible()
  await expect(marked(page)).toBeInViewport()
  await expect(field).toBeFocused()
  await field.fill('')
  // Groups keep their heads, and a folded one has no rows.
  await pick(page, 'Group by', 'Destination')
  const group = page.locator('.ports-group').getByRole('button').first()
  await expect(group).toBeVisible()
  await expectFewRows()
  await group.click()
  await expect(table).not.toHaveAttribute('aria-rowcount', String(all + 1))
  expect(await findFaults(page)).toEqual([])
})

test('columns are chosen, and kept on this machine', async ({ page }) => {
  await openPorts(page)
  await tools(page).getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Source zone' }).check()
  await page.getByRole('checkbox', { name: 'Basis' }).uncheck()
  await expect(page.getByRole('checkbox', { name: 'No.' })).toBeDisabled()
  await page.keyboard.press('Escape')
  const check = async () => {
    await expect(page.getByRole('columnheader', { name: 'Source zone' })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: 'Basis' })).toHaveCount(0)
  }
  await check()
  await page.reload()
  await check()
})

test('the arrangement outlives a look at the diagram', async ({ page }) => {
  await openPorts(page)
  await filter(page, 'Host', /^Edge Relay Server/)
  await pick(page, 'Group by', 'Source')
  await page.getByRole('radio', { name: 'Diagram' }).check()
  await page.getByRole('radio', { name: 'Ports' }).check()
  await expect(rows(page)).toHaveCount(2)
  await expect(page.locator('.ports-group')).toHaveCount(2)
})

test('the shown rows and columns are copied as a table', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPorts(page)
  await filter(page, 'Transport', /^UDP/)
  await page.getByRole('button', { name: 'Port', exact: true }).click()
  await page.getByRole('button', { name: 'Copy table' }).click()
  await expect(page.getByText('2 rows copied')).toBeVisible()
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return [await read('text/plain'), await read('text/html')]
  })
  const lines =
    text
      ?.trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split('\t')) ?? []
  expect(lines.map((cells) => cells[4])).toEqual(['Port', '135', '10323'])
  expect(lines[0]).toHaveLength(11)
  expect(lines.map((cells) => cells.at(-1))).toEqual(['Fingerprint', '940B-8574', '940B-8574'])
  expect(html).toContain('<th>Port</th>')
  expect(html).toContain('MCP agent heartbeat')
})

test('looking at the table changes no flow of the link', async ({ page }) => {
  await openPorts(page)
  await pick(page, 'Group by', 'Source')
  await rows(page).first().click()
  expect(settings(page)).not.toContain('group')
})

test('on a narrow screen the rows are cards that sort by a field', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openPorts(page)
  await pick(page, 'Sort by', 'Port')
  await page.getByRole('button', { name: 'Descending' }).click()
  await expect(rows(page).first()).toContainText('21112')
  const box = await rows(page).first().boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true)
  await rows(page).first().click()
  await expect(marked(page)).toHaveCount(1)
})

for (const look of looks) {
  test.describe(`${look.colorScheme}, ${look.locale}`, () => {
    test.use(look)

    test('axe finds nothing in the table, searched, grouped and selected, nor in the cards of a narrow screen', async ({
      page,
    }) => {
      await openPorts(page, '&search=smart&quarantine=unc')
      await page.getByRole('combobox', { name: /^(Group by|グループ化)$/ }).selectOption('zones')
      await rows(page).first().click()
      expect(await findFaults(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await findFaults(page)).toEqual([])
    })

    test('axe finds nothing with new flows, an open list, and nothing found', async ({ page }) => {
      await openPorts(page)
      await page.getByRole('radio', { name: /^UNC/ }).check()
      await tools(page).getByRole('button').first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await findFaults(page)).toEqual([])
      await openPorts(page, '&search=445')
      expect(await findFaults(page)).toEqual([])
    })
  })
}

test('addresses stand below the names of hosts, and in what is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '#v=2&agent.name=HQ&agent.address=10.1.0.0/16&tab=ports&search=21112')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).locator('[data-column="destination"]')).toContainText('10.1.0.0/16')
  await page.getByRole('button', { name: 'Copy table' }).click()
  await expect(page.getByText('1 row copied')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  const [heading = '', row = ''] = text.split('\n')
  expect(heading.trimEnd().endsWith('Source address\tDestination address')).toBe(true)
  expect(row.trimEnd().endsWith('\t10.1.0.0/16')).toBe(true)
})

import type { Locator, Page } from '@playwright/test'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { choose, expectSettings, field, open } from './screen.ts'

const panel = (page: Page): Locator =>
  page.getByRole('complementary', { name: /^(Details and findings|詳細と指摘事項)$/ })

const heading = (page: Page): Locator => panel(page).getByRole('heading', { level: 2 })

const element = (page: Page, id: string): Locator =>
  page.getByRole('main').locator(`[data-id="${id}"]`)

/** Opens the details of something in the diagram by the keyboard. */
async function inspect(page: Page, id: string): Promise<void> {
  await element(page, id).focus()
  await page.keyboard.press('Enter')
  // The panel takes the focus with the next frame; before that, a next element would lose it again.
  await expect(panel(page)).toBeFocused()
}

async function openTab(page: Page, name: string): Promise<void> {
  if (!(await panel(page).isVisible())) {
    await page.getByRole('button', { name: /findings?|指摘事項/ }).click()
  }
  await panel(page).getByRole('tab', { name }).click()
}

test('nothing is open at first', async ({ page }) => {
  await open(page)
  await expect(panel(page)).toBeHidden()
})

test('a connection says which row made it, what is printed, and on what basis', async ({
  page,
}) => {
  await open(page)
  await inspect(page, 'link:apex-one-server>agent')
  await expect(heading(page)).toHaveText('Apex One server → Apex One agents')
  await expect(panel(page)).toContainText('Server segment → Client segment')
  await expect(panel(page)).toContainText('into a less trusted zone')
  const row = panel(page).getByRole('region', { name: 'Row C1' })
  await expect(row).toContainText('Table 3, line 1')
  await expect(row.locator('[data-cell="purpose"]')).toHaveText('一般的な通信')
  await expect(row.locator('[data-cell="purpose"]')).toHaveAttribute('lang', 'ja')
  await expect(row).toContainText('“Agents behind NAT” is Off')
  await expect(row).toContainText('新規インストール時に変更が可能です。')
  await expect(row).toContainText('Can be changed at new installation.')
  await expect(panel(page).getByRole('link', { name: /^stated/ })).toHaveAttribute(
    'href',
    /KA-0009594$/,
  )
  await expect(panel(page)).toContainText('Return traffic is implied')
})

test('a footnote without text says so, and a misspelt cell stays as printed', async ({ page }) => {
  await open(page, '#v=1&quarantine=unc')
  await inspect(page, 'link:agent>apex-one-server')
  await expect(panel(page)).toContainText('Text not available in the source.')
  await inspect(page, 'link:agent>active-directory')
  await expect(panel(page)).toContainText('デバイスコントール制御')
  await expect(panel(page)).toContainText('Purpose · misspelt')
})

test('what is from another source has its address', async ({ page }) => {
  await open(page, '#v=1&edge-port=8443')
  await inspect(page, 'link:off-premises-agent>edge-relay')
  await expect(panel(page).getByRole('link', { name: /^other source/ })).toHaveAttribute(
    'href',
    /KA-0009457$/,
  )
  await expect(panel(page)).toContainText('The list prints “TCP: 443”, not HTTPS.')
})

test('a connection holds the flows of the list', async ({ page }) => {
  await open(page, '#v=1&quarantine=unc')
  const { deployment } = decodeDeployment('#v=1&quarantine=unc')
  for (const link of topologyOf(deployment).connections) {
    await inspect(page, `link:${link.id}`)
    const chips = await panel(page).locator('[data-flows]').all()
    const shown = await Promise.all(chips.map((chip) => chip.getAttribute('data-flows')))
    const ids = shown.flatMap((flows) => (flows ?? '').split(' '))
    expect(ids.toSorted()).toEqual(link.flows.map((flow) => flow.id).toSorted())
  }
})

for (const fragment of [
  '',
  '#v=1&quarantine=unc&iis=default',
  '#v=1&build=14000&remote-install=on',
]) {
  test(`the lists of every host hold its flows: ${fragment || 'default'}`, async ({ page }) => {
    await open(page, fragment)
    const { hosts, flows } = topologyOf(decodeDeployment(fragment).deployment)
    const rowsOf = async (name: string): Promise<string[]> => {
      const rows = await panel(page).getByRole('table', { name }).locator('[data-flow]').all()
      return Promise.all(rows.map(async (row) => String(await row.getAttribute('data-flow'))))
    }
    for (const host of hosts) {
      await inspect(page, `host:${host.id}`)
      expect(await rowsOf('Inbound')).toEqual(
        flows.filter((flow) => flow.destination === host.id).map((flow) => flow.id),
      )
      expect(await rowsOf('Outbound')).toEqual(
        flows.filter((flow) => flow.source === host.id).map((flow) => flow.id),
      )
    }
  })
}

test('the server lists its parts with their ports', async ({ page }) => {
  await open(page)
  await inspect(page, 'host:apex-one-server')
  const parts = panel(page).getByRole('region', { name: 'Parts' })
  await expect(parts.getByRole('listitem')).toHaveText([
    /IIS: virtual web site.*HTTPS 4343.*HTTP 8080/,
    /Integrated SPS.*HTTPS 4343.*HTTP 8080/,
    /MCP agent.*opens.*UDP 10323/,
  ])
})

test('a list is copied as a table for spreadsheets and word processors', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await inspect(page, 'host:edge-relay')
  await page.getByRole('button', { name: 'Copy the list “Inbound” as a table' }).click()
  await expect(panel(page).getByText('Copied: paste it into Excel or Word.')).toBeVisible()
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(
      ['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()),
    )
  })
  expect(text).toBe(
    'Source\tDestination\tTransport\tPort\tProtocol\tPurpose\tRows of the list\n' +
      'Off-premises agents\tEdge Relay Server\tTCP\t443\t\tGeneral communication\tE13\n',
  )
  expect(html).toContain('<td>Edge Relay Server</td>')
})

test('next and previous go through the connections, by button and by key', async ({ page }) => {
  await open(page)
  await openTab(page, 'Details')
  await panel(page).getByRole('button', { name: 'Go through the connections' }).click()
  await expect(panel(page)).toContainText('1 of 12')
  const first = await heading(page).textContent()
  await panel(page).getByRole('button', { name: 'Next' }).click()
  await expect(panel(page)).toContainText('2 of 12')
  await page.keyboard.press('[')
  await expect(heading(page)).toHaveText(String(first))
  await page.keyboard.press('[')
  await expect(panel(page)).toContainText('12 of 12')
})

test('Escape closes the panel and gives the focus back to the diagram', async ({ page }) => {
  await open(page)
  await inspect(page, 'host:agent')
  await panel(page).getByRole('button', { name: 'Next' }).focus()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(element(page, 'host:agent')).toBeFocused()
})

test('Escape gives the focus back to the button that opened the panel', async ({ page }) => {
  await open(page)
  const button = page.getByRole('button', { name: /findings/ })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('a host can be shown with its neighbours alone', async ({ page }) => {
  await open(page)
  await inspect(page, 'host:sql-server')
  await panel(page).getByRole('button', { name: 'Show only this and its neighbours' }).click()
  await expect(page.locator('.canvas-host')).toHaveCount(2)
  await panel(page).getByRole('button', { name: 'Show everything' }).click()
  await expect(page.locator('.canvas-host')).toHaveCount(9)
})

test('an option is reached from the flow whose port it sets', async ({ page }) => {
  await open(page)
  await inspect(page, 'link:apex-one-server>agent')
  await panel(page).getByRole('button', { name: 'Agent listening port: 21112' }).click()
  await expect(field(page, 'Agent listening port')).toBeFocused()
  await expect(field(page, 'Agent listening port')).toBeInViewport()
})

test('on a narrow screen the diagram stays in use, and an option opens its sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page)
  await inspect(page, 'link:apex-one-server>agent')
  const box = await panel(page).boundingBox()
  expect(box?.height).toBeLessThanOrEqual(400)
  await page.getByRole('button', { name: 'Fit to window' }).click()
  await element(page, 'host:sql-server').click()
  await expect(heading(page)).toHaveText('SQL Server')
  await openTab(page, 'Walk-throughs')
  await panel(page)
    .getByRole('button', { name: /Quarantine to a UNC path/ })
    .click()
  await panel(page).getByRole('button', { name: 'Go to “Quarantine to”' }).click()
  await expect(page.getByRole('dialog', { name: 'Options' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'URL' })).toBeFocused()
  await expect(page.getByRole('radio', { name: 'URL' })).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a walk-through goes through its steps', async ({ page }) => {
  await open(page)
  await openTab(page, 'Walk-throughs')
  await panel(page)
    .getByRole('button', { name: /Apex Central pushes a policy/ })
    .click()
  const current = panel(page).locator('[aria-current="step"]')
  await expect(current).toContainText('UDP 10323')
  await expect(panel(page).getByRole('status')).toContainText('Step 1 of 4')
  await panel(page).getByRole('button', { name: 'Next' }).click()
  await expect(current).toContainText('Apex Central → Apex One server')
  await panel(page)
    .getByRole('button', { name: /^The server reaches its agents/ })
    .click()
  await expect(current).toContainText('HTTPS 21112')
  await panel(page).getByRole('button', { name: 'End' }).click()
  await expect(current).toHaveCount(0)
})

/** Twelve groups of agents that the server reaches over the same port. */
const manyAgents = Array.from(
  { length: 11 },
  (_, index) => `&agent-${index + 2}.name=A${index + 2}`,
).join('')

test('many like connections of a step are told as one, and each on demand', async ({ page }) => {
  await open(page, `#v=2${manyAgents}`)
  await openTab(page, 'Walk-throughs')
  await panel(page)
    .getByRole('button', { name: /An agent gets an update/ })
    .click()
  const current = panel(page).locator('[aria-current="step"]')
  const told = current.getByRole('button', { name: 'Apex One server → Apex One agents (12)' })
  await expect(told).toHaveAttribute('aria-expanded', 'false')
  await expect(current).toContainText('HTTPS 21112')
  await expect(current).not.toContainText('A12')
  await told.press('Enter')
  await expect(told).toHaveAttribute('aria-expanded', 'true')
  await expect(current).toContainText('A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12')
  expect(await findFaults(page)).toEqual([])
  // Pressing it chose no other step, and the step itself can still be pressed.
  await panel(page)
    .getByRole('button', { name: /^The agent fetches pattern updates/ })
    .click()
  await expect(
    current.getByRole('button', { name: 'Apex One agents (12) → Apex One server' }),
  ).toBeVisible()
})

test('many like flows of a host are one line, and each leads to its connection', async ({
  page,
}) => {
  await open(page, `#v=2${manyAgents}`)
  await inspect(page, 'host:apex-one-server')
  const inbound = panel(page).getByRole('table', { name: 'Inbound' })
  const told = inbound.getByRole('button', { name: 'Apex One agents (12)' }).first()
  await expect(inbound.getByRole('button', { name: 'A7' })).toHaveCount(0)
  await told.press('Enter')
  await expect(told).toHaveAttribute('aria-expanded', 'true')
  expect(await findFaults(page)).toEqual([])
  await inbound.getByRole('button', { name: 'A7' }).press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('A7')
})

test('what a step did to many like hosts and flows is one line, with each on demand', async ({
  page,
}) => {
  await open(page)
  await page.evaluate((link) => {
    window.location.hash = link
  }, `#v=2${manyAgents}`)
  await openTab(page, 'Changes')
  const came = panel(page).getByRole('button', { name: 'Apex One agents (11)', exact: true })
  await came.press('Enter')
  await expect(panel(page).getByRole('button', { name: /^A7 / })).toBeVisible()
  const flows = panel(page).getByRole('button', {
    name: 'Apex One server → Apex One agents (11)',
    exact: true,
  })
  await flows.press('Enter')
  await expect(panel(page).getByRole('button', { name: 'A7', exact: true })).toBeVisible()
  expect(await findFaults(page)).toEqual([])
})

test('a step that is missing says why', async ({ page }) => {
  await open(page, '#v=1&central-link=one-way')
  await openTab(page, 'Walk-throughs')
  await panel(page)
    .getByRole('button', { name: /Apex Central pushes a policy/ })
    .click()
  await expect(panel(page)).toContainText(
    'Only with “Communication” set to Two-way (now: One-way).',
  )
  await panel(page)
    .getByRole('button', { name: /Quarantine to a UNC path/ })
    .click()
  await expect(panel(page)).toContainText('Only with “Quarantine to” set to UNC path (now: URL).')
})

test('each change says which flows came and went', async ({ page }) => {
  await open(page)
  const status = page.getByRole('contentinfo')
  await expect(status).toHaveText(/^9 hosts · 19 flows\s*Not in the list/)
  await page.getByRole('switch', { name: 'Edge Relay Server' }).click()
  await expect(status.getByRole('button', { name: /^Changes/ })).toHaveText('−2 flows')
  await expect(status.getByRole('status')).toHaveText('Edge Relay Server: Off. 2 flows removed.')
  await field(page, 'Agent listening port').fill('30000')
  await field(page, 'Agent listening port').blur()
  await expect(status.getByRole('status')).toHaveText(
    'Agent listening port: 30000. 1 flow added, 1 flow removed.',
  )
  await status.getByRole('button', { name: 'Changes: +1 flow, −1' }).click()
  await expect(panel(page).getByRole('region', { name: 'Changed' })).toContainText('21112 → 30000')
  const added = panel(page).getByRole('region', { name: '1 flow added' })
  await expect(added).toContainText('Apex One server → Apex One agents')
  await expect(added).toContainText('HTTPS 30000')
  await expect(panel(page).getByRole('region', { name: '1 flow removed' })).toContainText('21112')
  await added.getByRole('button', { name: /^Show/ }).click()
  await openTab(page, 'Details')
  await expect(heading(page)).toHaveText('Apex One server → Apex One agents')
  await openTab(page, 'Changes')
  await expect(heading(page)).toHaveText(['The last step', 'Since the page was opened'])
  await page.reload()
  await openTab(page, 'Changes')
  await expect(heading(page)).toHaveText('Since the page was opened')
  const edge = panel(page).getByRole('region', { name: 'Edge Relay Server' })
  await expect(edge).toContainText('On → Off')
  await edge.getByRole('button', { name: /back to what it was when the page was opened$/ }).click()
  await expect(heading(page)).toHaveText(['The last step', 'Since the page was opened'])
  await expect(edge).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('region', { name: 'Comparison' })).toContainText('1 setting')
})

test('one cause that only brings and takes flows is not told twice', async ({ page }) => {
  await open(page)
  await openTab(page, 'Changes')
  await field(page, 'Agent listening port').fill('30000')
  await field(page, 'Agent listening port').blur()
  await expect(panel(page).getByRole('region', { name: '1 flow added' })).toBeVisible()
  await expect(panel(page).getByRole('region', { name: 'Why' })).toHaveCount(0)
})

test('what the list leaves out is named beside its source, and leads to its pages', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('button', { name: /^Not in the list/ }).click()
  await expect(page.getByRole('heading', { name: 'Not in the list' })).toBeFocused()
  const section = page.getByRole('region', { name: 'Not in the list' })
  await expect(section.getByRole('listitem')).toHaveCount(5)
  await expect(section.getByRole('link')).toHaveCount(5)
})

test('a chip that is clicked brings its own flow forward, in the details and the diagram', async ({
  page,
}) => {
  await open(page)
  await page.getByText('UDP 10323', { exact: true }).first().click({ force: true })
  await expect(panel(page).locator('[data-meant]')).toContainText('UDP 10323')
  await expect(panel(page).locator('[data-meant]')).toBeInViewport()
})

test('an option without a flow of its own says that no flow changed', async ({ page }) => {
  await open(page)
  await choose(page, 'Quarantine to', 'Local')
  await expectSettings(page, '#quarantine=local')
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /^Changes/ })).toHaveText(
    'No flow changed',
  )
})

for (const [theme, locale, tabs] of [
  ['light', 'en-US', ['Details', 'Walk-throughs', 'Changes']],
  ['dark', 'ja-JP', ['詳細', 'シナリオ', '変更点']],
] as const) {
  test.describe(`${theme}, ${locale}`, () => {
    test.use({ colorScheme: theme, locale })

    test('axe finds nothing in the tabs of the panel, in walk-throughs and details', async ({
      page,
    }) => {
      // Several looks of axe at the whole page.
      test.slow()
      await open(page, '#v=1&ad=off&quarantine=unc')
      for (const tab of tabs) {
        await openTab(page, tab)
        expect(await findFaults(page)).toEqual([])
      }
      await page.getByRole('switch', { name: 'Apex Central' }).click()
      expect(await findFaults(page)).toEqual([])
      await openTab(page, tabs[1])
      for (const walk of [0, 5]) {
        await panel(page).getByRole('listitem').getByRole('button').nth(walk).click()
        expect(await findFaults(page)).toEqual([])
      }
      for (const id of ['link:agent>apex-one-server', 'host:apex-one-server']) {
        await inspect(page, id)
        expect(await findFaults(page)).toEqual([])
      }
    })

    test('a step of several settings says what each did, and what stays', async ({ page }) => {
      await open(page)
      await page.evaluate(() => {
        window.location.hash = '#v=2&smart-protection=standalone&edge=off'
      })
      await openTab(page, tabs[2])
      const why = panel(page).getByRole('region', { name: /^(Why|理由)$/ })
      await expect(why.getByRole('listitem').filter({ has: page.getByRole('list') })).toHaveCount(2)
      const [cause, stays] =
        locale === 'ja-JP'
          ? [
              'エッジリレーサーバ: オン → オフ',
              /引き続き必要です。次の用途には使われなくなります: .*（E5）/,
            ]
          : ['Edge Relay Server: On → Off', /stays; it is no longer for: .*\(E5\)/]
      await expect(why).toContainText(cause)
      await expect(why).toContainText(stays)
      // Words wrap otherwise in each language; contrast is the same at every width.
      for (const width of locale === 'ja-JP' ? [1440, 360] : [700]) {
        await page.setViewportSize({ width, height: 900 })
        await expect(why).toBeVisible()
        expect(await findFaults(page)).toEqual([])
      }
    })
  })
}

import { expect, test } from './fixtures.ts'
import { open } from './screen.ts'

test('a search narrows the diagram and says how much it found', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('1433')
  await expect(page.getByText('1 of 19 flows')).toBeVisible()
  await expect(page.locator('.canvas-host [data-standing="lit"]')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-standing="dimmed"]')).toHaveCount(0)
})

test('a search counts above an earlier selection, and tells of rows that are not needed', async ({
  page,
}) => {
  await open(page)
  await page.locator('[data-id="host:sql-server"]').click()
  const field = page.getByRole('searchbox')
  await field.fill('445')
  await expect(page.getByText('0 of 19 flows')).toBeVisible()
  await expect(page.locator('[data-standing="lit"]')).toHaveCount(0)
  await page.getByRole('button', { name: '2 rows not needed' }).click()
  await expect(page.getByRole('heading', { name: /^Not needed/ })).toBeFocused()
})

test('Escape lets go of what is selected, and then closes the panel', async ({ page }) => {
  await open(page)
  await page.locator('[data-id="host:sql-server"]').click()
  await expect(page.locator('#side-panel')).toBeVisible()
  // Once from an element of the picture, and then from the page itself.
  await page.locator('[data-id="host:agent"]').focus()
  await page.keyboard.press('Escape')
  await expect(page.locator('.canvas-ring')).toHaveCount(0)
  await expect(page.locator('#side-panel')).toBeVisible()
  await page.locator('[data-id="host:agent"]').click()
  await expect(page.locator('.canvas-ring')).toHaveCount(1)
  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  )
  await page.keyboard.press('Escape')
  await expect(page.locator('.canvas-ring')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.locator('#side-panel')).toHaveCount(0)
})

test('with every zone hidden the page says that nothing is shown', async ({ page }) => {
  await open(page, '#v=1&hide-zones=internet,dmz,client,server')
  await expect(page.getByText('Nothing is shown')).toBeVisible()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(page.locator('.canvas-host')).toHaveCount(9)
})

test('a zone, or two of them, show what crosses; that is looked at alone, in table and link', async ({
  page,
}) => {
  await open(page)
  const title = (zone: string) => page.locator(`[data-id="zone:${zone}"] .canvas-zone-title`)
  const details = page.locator('#side-panel')
  await title('client').click()
  await expect(details.getByRole('heading', { name: 'Client segment', exact: true })).toBeVisible()
  await title('server').click({ modifiers: ['Shift'] })
  await expect(
    details.getByRole('table', { name: 'Client segment → Server segment' }),
  ).toBeVisible()
  await expect(page.locator('[data-id="host:edge-relay"] [data-standing="dimmed"]')).toHaveCount(1)
  await details
    .getByRole('button', { name: 'Show only these: Server segment → Client segment' })
    .click()
  await expect(page.locator('.canvas-host')).toHaveCount(2)
  await expect(page.getByText('Only flows from Server segment to Client segment.')).toBeVisible()
  await page.getByRole('radio', { name: 'Ports' }).check()
  await expect(page.getByText('1 of 19 flows')).toBeVisible()
  await page.getByRole('button', { name: 'Remove filter: To zone Client segment' }).click()
  await expect(page.locator('tr[data-flow]')).not.toHaveCount(1)

  await open(page, '#v=1&from-zone=client&to-zone=server')
  await expect(page.locator('.canvas-host')).toHaveCount(5)
})

test('the ground of a zone selects it when nothing else is, and lets go of what is', async ({
  page,
}) => {
  await open(page)
  const box = await page.locator('[data-id="zone:server"]').boundingBox()
  const ground = { x: (box?.x ?? 0) + (box?.width ?? 0) - 12, y: (box?.y ?? 0) + 12 }
  await page.mouse.click(ground.x, ground.y)
  await expect(page.locator('[data-id="zone:server"] .canvas-ring')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.locator('[data-id="host:sql-server"]').click()
  await page.locator('[data-id="zone:dmz"]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-id="zone:dmz"] .canvas-ring')).toHaveCount(1)
  await page.locator('[data-id="host:sql-server"]').click()
  const zone = await page.locator('[data-id="zone:client"]').boundingBox()
  await page.mouse.click((zone?.x ?? 0) + 4, (zone?.y ?? 0) + 60)
  await expect(page.locator('.canvas-ring')).toHaveCount(0)
})

test('like hosts are one card, which stands for all of them, and can be split', async ({
  page,
}) => {
  await open(page, '#v=2&agent.name=HQ&agent-2.name=Osaka&agent-2.address=10.8.0.0/16')
  await expect(page.locator('.canvas-host')).toHaveCount(9)
  const card = page.locator('[data-id="host:agent"]')
  await expect(card).toContainText('Osaka')
  await page.getByRole('searchbox').fill('10.8.1.2 389')
  await expect(card.locator('[data-standing="lit"]')).toHaveCount(1)
  await page.getByRole('searchbox').fill('')
  await card.click()
  const panel = page.locator('#side-panel')
  for (const name of [/^HQ$/, /^Osaka 10\.8\.0\.0\/16$/]) {
    await expect(panel.getByRole('button', { name })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Show' }).click()
  await page.getByRole('checkbox', { name: 'Like hosts on one card' }).uncheck()
  await expect(page.locator('.canvas-host')).toHaveCount(10)
})

test('a search finds a range of ports and Japanese text', async ({ page }) => {
  await open(page)
  const field = page.getByRole('searchbox')
  await field.fill('130-140')
  await expect(page.getByText('2 of 19 flows')).toBeVisible()
  await field.fill('ハートビート')
  await expect(page.getByText('1 of 19 flows')).toBeVisible()
})

test('a search takes ports as they are written, and says what it cannot read', async ({ page }) => {
  await open(page, '#v=1&build=14000&remote-install=on&quarantine=unc')
  const field = page.getByRole('searchbox')
  const said = page.getByRole('search').getByRole('status')
  for (const written of ['137-139,445', '１３７ー１３９、４４５', 'TCP/UDP 137:139 445']) {
    await field.fill(written)
    await expect(said).toHaveText('10 of 29 flows')
  }
  await field.fill('445/udp')
  await expect(said).toHaveText('0 of 29 flows')
  await field.fill('443-')
  await expect(said).toHaveText('Not readable as a port: “443-”')
  await field.fill('445, 70000')
  await expect(said).toHaveText('2 of 29 flowsNot readable as a port: “70000”')
  await field.fill('dc 389')
  await expect(said).toHaveText('2 of 29 flows')
  await page.getByRole('button', { name: '日本語' }).click()
  await field.fill('70000')
  await expect(said).toHaveText('ポートとして読み取れません: 「70000」')
})

test('an end that is called nothing in the deployment is named', async ({ page }) => {
  await open(page)
  const search = page.getByRole('searchbox')
  await search.fill('from:moon ')
  await expect(page.getByText('No zone or host is called “moon”.')).toBeVisible()
  await page.getByRole('radio', { name: 'Ports' }).check()
  await expect(page.getByText('No zone or host is called “moon”.')).toHaveCount(2)
  await search.fill('from:agents')
  await expect(page.getByText('No zone or host')).toHaveCount(0)
})

test('Enter in the search goes from match to match, Shift+Enter back', async ({ page }) => {
  await open(page)
  const field = page.getByRole('searchbox')
  const said = page.getByRole('search').getByRole('status')
  await field.fill('389')
  await expect(said).toHaveText('2 of 19 flows')
  await field.press('Enter')
  await expect(said).toHaveText('2 of 19 flowsMatch 1 of 2')
  await expect(field).toBeFocused()
  await expect(page.locator('.canvas-ring')).toHaveCount(1)
  await field.press('Enter')
  await expect(said).toHaveText('2 of 19 flowsMatch 2 of 2')
  await field.press('Enter')
  await expect(said).toHaveText('2 of 19 flowsMatch 1 of 2')
  await field.press('Shift+Enter')
  await expect(said).toHaveText('2 of 19 flowsMatch 2 of 2')
  await field.fill('udp')
  await expect(said).toHaveText('2 of 19 flows')
  await expect(page.locator('.canvas-ring')).toHaveCount(0)
  await field.press('Shift+Enter')
  await expect(said).toHaveText('2 of 19 flowsMatch 2 of 2')
})

test('the match is brought into the window of the diagram', async ({ page }) => {
  await open(page)
  const label = page.locator('[data-id="ports:off-premises-agent>edge-relay"]').first()
  for (let press = 0; press < 6; press++) {
    await page.getByRole('button', { name: 'Zoom in' }).click()
  }
  await expect(label).not.toBeInViewport()
  await page.getByRole('searchbox').fill('dmz 443')
  await expect(label).toBeInViewport()
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('a page that is loaded again is at the tab where it was, a link at its own', async ({
  page,
}) => {
  const ports = page.getByRole('radio', { name: 'Ports' })
  await open(page)
  await ports.check()
  await page.reload()
  await expect(ports).toBeChecked()
  await page.getByRole('radio', { name: 'Diagram' }).check()
  await page.reload()
  await expect(page.locator('.canvas-host')).toHaveCount(9)
  await open(page, '#v=2&tab=hosts&agent.name=HQ')
  const hosts = page.getByRole('radio', { name: 'Hosts' })
  await expect(hosts).toBeChecked()
  await ports.check()
  await page.reload()
  await expect(ports).toBeChecked()
  // An address of before says nothing of a tab, and the page stays where it is.
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await page.reload()
  await expect(ports).toBeChecked()
})

test('what is hidden is always said, and can be shown again', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.getByRole('checkbox', { name: 'UDP' }).uncheck()
  await page.getByRole('checkbox', { name: 'Internet' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Hidden: UDP, Internet. 2 flows are not shown.')).toBeVisible()
  await expect(page.locator('.canvas-host')).toHaveCount(8)
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(page.locator('.canvas-host')).toHaveCount(9)
})

test('one host with its neighbours, also from a link', async ({ page }) => {
  await open(page, '#v=1&isolate=sql-server')
  await expect(page.locator('.canvas-host')).toHaveCount(2)
  await expect(page.getByText('Only SQL Server and its neighbours.')).toBeVisible()
})

test('a shared link holds the view when that is wanted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '#v=1&search=443')
  await page.getByRole('button', { name: 'Share' }).click()
  const link = page.getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveValue(/\/$/)
  await page.getByRole('checkbox', { name: /Include the view/ }).check()
  await expect(link).toHaveValue(/#v=1&c=[0-9a-f]{8}&search=443$/)
})

test('a shared link holds the change request when that is wanted, the address always', async ({
  page,
}) => {
  await open(page, '#v=2&request.ticket=CHG-1')
  await expect(page).toHaveURL(/#v=2&c=[0-9a-f]{8}&request\.ticket=CHG-1$/)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = page.getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveValue(/\/$/)
  await page.getByRole('checkbox', { name: 'With the change request' }).check()
  await expect(link).toHaveValue(/#v=2&c=[0-9a-f]{8}&request\.ticket=CHG-1$/)
})

test('the keys are listed, and change the view', async ({ page }) => {
  await open(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('3')
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.locator('.canvas-host')).toHaveCount(9)
})

test('a newcomer is told what is shown, once', async ({ page }) => {
  await open(page)
  const hint = page.getByText(
    'The connections of the vendor’s port list that this deployment needs',
  )
  await expect(hint).toBeVisible()
  // A low window has room for the panel or the hint.
  await page.getByRole('button', { name: /finding/i }).click()
  await expect(page.locator('#side-panel')).toBeVisible()
  await expect(hint).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 540 })
  await expect(hint).toBeHidden()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Got it' }).click()
  await expect(hint).toBeHidden()
  await page.reload()
  await expect(page.locator('.canvas-host')).toHaveCount(9)
  await expect(hint).toBeHidden()
})

test('the main journey works by keyboard alone', async ({ page }) => {
  await open(page)
  // To the diagram, along a connection to the database and back into its details.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('[data-id="host:apex-one-server"]').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-id="link:apex-one-server>sql-server"]')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-id="host:sql-server"]')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  const panel = page.locator('#side-panel')
  await expect(panel).toBeFocused()
  await expect(panel).toContainText('Row B6')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(page.locator('[data-id="link:apex-one-server>sql-server"]')).toBeFocused()
  // An option by its keys, undone by the usual ones.
  await page.getByRole('switch', { name: 'Apex Central' }).focus()
  await page.keyboard.press('Space')
  await expect(page.locator('.canvas-host')).toHaveCount(8)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.canvas-host')).toHaveCount(9)
})

test('what is selected stays readable while the pointer is on something else', async ({ page }) => {
  await open(page)
  await page.locator('[data-id="host:sql-server"]').click()
  await page.locator('[data-id="host:edge-relay"]').hover()
  const standing = page.locator('.canvas-host').filter({ has: page.locator('.canvas-ring') })
  await expect(standing.locator('[data-standing="lit"]')).toHaveCount(1)
  await expect(page.locator('[data-standing="dimmed"]').first()).toBeAttached()
})

test('several are selected by keyboard, and let go one by one', async ({ page }) => {
  await open(page)
  await page.locator('[data-id="host:sql-server"]').focus()
  await page.keyboard.press('Shift+Enter')
  await page.locator('[data-id="host:agent"]').focus()
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByRole('heading', { name: '2 selected' })).toBeVisible()
  await expect(page.locator('[data-id="host:agent"]')).toBeFocused()
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByRole('heading', { name: 'SQL Server' })).toBeVisible()
})

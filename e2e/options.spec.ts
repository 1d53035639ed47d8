import { expect, test } from './fixtures.ts'
import { choose, expectSettings, field, open, pick } from './screen.ts'

const switches = [
  ['Agents behind NAT', 'agents-unreachable=on'],
  ['Web reputation', 'web-reputation=off'],
  ['Apex Central', 'apex-central=off'],
  ['Edge Relay Server', 'edge=off'],
  ['Active Directory', 'ad=off'],
  ['Device control', 'device-control=off'],
] as const

const choices = [
  ['Quarantine to', 'UNC path', 'quarantine=unc'],
  ['Smart scan over', 'HTTPS', 'smart-scan=https'],
  ['MCP agent uses', 'HTTP', 'central-protocol=http'],
  ['Communication', 'One-way', 'central-link=one-way'],
  ['Heartbeat', 'HTTP(S)', 'heartbeat=http'],
  ['SQL Server', 'Same host', 'sql=local'],
] as const

const numbers = [
  ['Server port (HTTPS)', 'server-https-port'],
  ['Server port (HTTP)', 'server-http-port'],
  ['Build', 'build'],
  ['Agent listening port', 'agent-port'],
  ['Central port (HTTP)', 'central-http-port'],
  ['Central port (HTTPS)', 'central-https-port'],
  ['Edge port', 'edge-port'],
  ['SQL Server port', 'sql-port'],
] as const

test('every switch reaches the address', async ({ page }) => {
  await open(page)
  for (const [name, setting] of switches) {
    await page.getByRole('switch', { name, exact: true }).click()
    await expectSettings(page, `#${setting}`)
    await page.keyboard.press('Control+z')
    await expectSettings(page, '')
  }
})

test('every choice reaches the address', async ({ page }) => {
  await open(page)
  for (const [name, value, setting] of choices) {
    await choose(page, name, value)
    await expectSettings(page, `#${setting}`)
    await page.keyboard.press('Control+z')
    await expectSettings(page, '')
  }
  await pick(page, 'Source', 'Cloud only')
  await expectSettings(page, '#smart-protection=cloud')
})

test('every number reaches the address', async ({ page }) => {
  await open(page)
  for (const [name, key] of numbers) {
    await field(page, name).fill('12345')
    await expectSettings(page, `#${key}=12345`)
    await page.keyboard.press('Control+z')
    await expectSettings(page, '')
  }
})

test('remote installation is there before build 14096 only, and says why not', async ({ page }) => {
  await open(page)
  const remote = page.getByRole('switch', { name: 'Remote installation' })
  await expect(remote).toBeDisabled()
  await expect(remote).toHaveAccessibleDescription(/14096.*※4/)
  await field(page, 'Build').fill('14095')
  await remote.click()
  await expectSettings(page, '#build=14095&remote-install=on')
  await field(page, 'Build').fill('14096')
  await expect(remote).toBeDisabled()
  // It is drawn as it acts, and keeps what it was set to.
  await expect(remote).not.toBeChecked()
  await expectSettings(page, '#remote-install=on')
})

test('an option that depends on another says which one, and keeps its value', async ({ page }) => {
  await open(page, '#v=1&edge-port=8443')
  await page.getByRole('switch', { name: 'Edge Relay Server' }).click()
  const port = field(page, 'Edge port')
  await expect(port).toBeDisabled()
  await expect(port).toHaveAccessibleDescription(/Edge Relay Server.*Off/)
  await page.getByRole('switch', { name: 'Edge Relay Server' }).click()
  await expect(port).toHaveValue('8443')
})

test('a preset sets all options and keeps the title', async ({ page }) => {
  await open(page, '#v=1&title=Head%20office&heartbeat=http')
  const preset = page.getByRole('combobox', { name: 'Preset' })
  await expect(preset).toHaveValue('')
  await pick(page, 'Preset', 'Remote install, before build 14096')
  await expectSettings(page, '#build=14095&remote-install=on&title=Head%20office')
  await expect(preset).toHaveValue('before-14096')
  await page.getByRole('switch', { name: 'Remote installation' }).click()
  await expect(preset).toHaveValue('')
  await expect(preset.locator('option:checked')).toHaveText('Custom')
})

test('what differs from the default is marked, and reset one by one or all', async ({ page }) => {
  await open(page, '#v=1&title=A&edge=off&agent-port=30000&ad=off')
  await expect(page.getByText('3 options changed')).toBeVisible()
  await expect(field(page, 'Agent listening port')).toHaveAccessibleDescription(/changed$/)
  await page.getByRole('button', { name: 'Reset “Agent listening port” to its default' }).click()
  await expectSettings(page, '#edge=off&ad=off&title=A')
  await expect(field(page, 'Agent listening port')).toHaveValue('21112')
  await page.getByRole('button', { name: 'Reset all' }).click()
  await expectSettings(page, '#title=A')
  await expect(page.getByRole('button', { name: /^Reset/ })).toHaveCount(0)
})

test('the ports of the server follow the IIS site until they are set', async ({ page }) => {
  await open(page)
  await pick(page, 'IIS site', 'Default web site')
  await expect(field(page, 'Server port (HTTPS)')).toHaveValue('443')
  await field(page, 'Server port (HTTPS)').fill('4343')
  await pick(page, 'IIS site', 'Virtual web site')
  await expectSettings(page, '')
})

test('what is no port stays in the field and changes nothing', async ({ page }) => {
  await open(page)
  const port = field(page, 'Agent listening port')
  const relay = page.getByRole('switch', { name: 'Edge Relay Server' })
  for (const typed of ['', '0', '65536', '-1', '44a', '4 4', '44.3', '1e3']) {
    await test.step(`“${typed}”`, async () => {
      await port.fill(typed)
      await expect(port).toHaveAttribute('aria-invalid', 'true')
      await expect(port).toHaveAccessibleDescription(/whole number from 1 to 65535/)
      await port.blur()
      await relay.click()
      await expectSettings(page, '#edge=off')
      await expect(port).toHaveValue(typed)
      await port.press('Escape')
      await expect(port).toHaveValue('21112')
      await expect(port).toHaveAttribute('aria-invalid', 'false')
      await relay.click()
      await expectSettings(page, '')
    })
  }
})

test('full-width digits and white space are understood, and tidied on leaving', async ({
  page,
}) => {
  await open(page)
  const port = field(page, 'Agent listening port')
  await port.fill('　３００００ ')
  await expectSettings(page, '#agent-port=30000')
  await expect(port).toHaveValue('　３００００ ')
  await port.blur()
  await expect(port).toHaveValue('30000')
})

for (const typed of ['70000', '443430']) {
  test(`typing ${typed} leaves nothing of it in the diagram, the link or undo`, async ({
    page,
  }) => {
    await open(page, '#v=1&agent-port=30000')
    const port = field(page, 'Agent listening port')
    await port.fill('')
    await port.pressSequentially(typed)
    await expectSettings(page, '#agent-port=30000')
    await expect(port).toHaveValue(typed)
    await expect(port).toHaveAccessibleDescription(/whole number from 1 to 65535/)
    await expect(page.getByText('HTTPS 30000', { exact: true }).first()).toBeAttached()
    await port.blur()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
    await port.press('End')
    await port.press('Backspace')
    await expectSettings(page, `#agent-port=${typed.slice(0, -1)}`)
    await port.blur()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectSettings(page, '#agent-port=30000')
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  })
}

test('a port amid other signs is read, and tidied on leaving', async ({ page }) => {
  await open(page)
  const port = field(page, 'Agent listening port')
  for (const pasted of [
    '３００００',
    ' 30000\u200b',
    'TCP 30000',
    '30000番',
    'ポート番号：30000',
  ]) {
    await test.step(JSON.stringify(pasted), async () => {
      await port.fill(pasted)
      await expectSettings(page, '#agent-port=30000')
      await port.blur()
      await expect(port).toHaveValue('30000')
      await port.fill('21112')
      await expectSettings(page, '')
    })
  }
})

test('megabytes pasted into a port field are refused at once', async ({ page }) => {
  await open(page)
  const port = field(page, 'Agent listening port')
  await port.focus()
  const milliseconds = await page.evaluate(() => {
    const start = performance.now()
    document.execCommand('insertText', false, '9'.repeat(5_000_000))
    return performance.now() - start
  })
  await expect(port).toHaveAttribute('aria-invalid', 'true')
  expect(milliseconds).toBeLessThan(1000)
  expect((await port.inputValue()).length).toBeLessThan(200)
  await expectSettings(page, '')
})

test('the arrow keys step a port by one, and stop at the ends', async ({ page }) => {
  await open(page)
  const port = field(page, 'Agent listening port')
  await port.press('ArrowUp')
  await port.press('ArrowUp')
  await port.press('ArrowDown')
  await expect(port).toHaveValue('21113')
  await port.fill('65535')
  await port.press('ArrowUp')
  await expect(port).toHaveValue('65535')
})

test('typing a port is one step to undo', async ({ page }) => {
  await open(page)
  const port = field(page, 'Agent listening port')
  await port.fill('')
  await port.pressSequentially('30000')
  await expectSettings(page, '#agent-port=30000')
  await page.keyboard.press('Control+z')
  await expectSettings(page, '')
  await expect(port).toHaveValue('21112')
})

test('undo and redo work by keys in a field, too, and by buttons', async ({ page }) => {
  await open(page)
  const undo = page.getByRole('button', { name: 'Undo' })
  const redo = page.getByRole('button', { name: 'Redo' })
  await expect(undo).toBeDisabled()
  await field(page, 'Title of the deployment').fill('Head office')
  await page.getByRole('switch', { name: 'Edge Relay Server' }).click()
  await expectSettings(page, '#edge=off&title=Head%20office')
  await field(page, 'Title of the deployment').focus()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expectSettings(page, '')
  await expect(undo).toBeDisabled()
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+y')
  await expectSettings(page, '#edge=off&title=Head%20office')
  await expect(redo).toBeDisabled()
  await undo.click()
  await expectSettings(page, '#title=Head%20office')
  await redo.click()
  await expectSettings(page, '#edge=off&title=Head%20office')
})

test('undo takes what was typed and impossible out of the field', async ({ page }) => {
  await open(page)
  const port = field(page, 'Agent listening port')
  await page.getByRole('switch', { name: 'Edge Relay Server' }).click()
  await port.fill('99999')
  await page.keyboard.press('Control+z')
  await expect(port).toHaveValue('21112')
  await expectSettings(page, '#edge=off')
  await page.keyboard.press('Control+z')
  await expectSettings(page, '')
})

test('undoing another option leaves an impossible text where it is', async ({ page }) => {
  await open(page)
  await field(page, 'Agent listening port').fill('99999')
  await page.getByRole('switch', { name: 'Edge Relay Server' }).click()
  await page.keyboard.press('Control+z')
  await expectSettings(page, '')
  await expect(field(page, 'Agent listening port')).toHaveValue('99999')
})

test('after a reset the focus stays with the option', async ({ page }) => {
  await open(page, '#v=1&edge=off')
  await page.getByRole('button', { name: 'Reset “Edge Relay Server” to its default' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('switch', { name: 'Edge Relay Server' })).toBeFocused()
})

test('the title is in the address and names the page', async ({ page }) => {
  await open(page)
  await field(page, 'Title of the deployment').fill('本社 & <b>DR</b>')
  await expect(page).toHaveTitle('本社 & <b>DR</b> – Portscape')
  await page.reload()
  await expect(field(page, 'Title of the deployment')).toHaveValue('本社 & <b>DR</b>')
})

test('on a narrow screen the options open as a sheet that keeps what was typed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page)
  await expect(field(page, 'Agent listening port')).toBeHidden()
  await page.getByRole('button', { name: 'Options' }).click()
  await field(page, 'Agent listening port').fill('99999')
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Options' }).click()
  await expect(field(page, 'Agent listening port')).toHaveValue('99999')
  await field(page, 'Agent listening port').focus()
  await page.keyboard.press('Escape')
  await expect(field(page, 'Agent listening port')).toHaveValue('21112')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('nothing is wider than a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '#v=1&title=A%20very%20long%20title%20of%20a%20deployment&nothing=1')
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBe(320)
  await page.getByRole('button', { name: 'Options' }).click()
  expect(await width()).toBe(320)
})

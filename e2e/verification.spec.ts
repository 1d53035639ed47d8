import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { looks } from './looks.ts'
import { choose, open } from './screen.ts'

/** Hosts that all are this machine, so that their flows can really be tried. */
const local =
  '#v=2&title=Head%20office&agent.name=HQ&agent.address=127.0.0.1&apex-one-server.name=apexone01&apex-one-server.address=127.0.0.1'

const { deployment } = decodeDeployment(local)
const { flows } = topologyOf(deployment)

const resultsOf = (
  results: readonly (readonly [string, string])[],
  more: object = {},
): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } => ({
  name: 'results.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      portscape: 'verification',
      version: 1,
      fingerprint: fingerprint(deployment),
      host: 'agent',
      time: '2026-11-26T07:00:00Z',
      results: results.map(([flow, result]) => ({ flow, address: '127.0.0.1', result })),
      ...more,
    }),
  ),
})

const idsFrom = (source: string) =>
  flows.filter((flow) => flow.source === source).map(({ id }) => id)

/** One flow with each result, from a server's point of view; the rest has none. */
const [open1 = '', refused = '', blocked = '', untested = ''] = idsFrom('agent')
const four = resultsOf([
  [open1, 'open'],
  [refused, 'reachable'],
  [blocked, 'blocked'],
  [untested, 'not-tested'],
])

type TestFile = typeof four

/** Does with an event what the browser does when files are dropped. */
const drop = (page: Page, ...files: readonly TestFile[]) =>
  page.evaluate(
    (dropped) => {
      const data = new DataTransfer()
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        data.items.add(new File([bytes], name))
      }
      const settings = { bubbles: true, cancelable: true, dataTransfer: data }
      document.body.dispatchEvent(new DragEvent('drop', settings))
    },
    files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') })),
  )

const bar = (page: Page) => page.getByRole('region', { name: 'Verification' })
const count = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true })
const notice = (page: Page) => page.locator('#opening').getByRole('status')

test('what the script of the page finds is read by the page', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'portscape-'))
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const fragment = `${local}&server-https-port=${port}`
  await open(page, `${fragment}&tab=rules`)
  await bar(page).getByRole('button', { name: 'Verification' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Shell script', exact: true }).click()
  const script = join(folder, 'verify.sh')
  await (await coming).saveAs(script)
  await expect(page.getByText('Handed to the browser as Head office-verify.sh.')).toBeVisible()

  const found = join(folder, 'found.json')
  await promisify(execFile)('sh', [script, 'HQ', found])
  server.close()
  const buffer = await readFile(found)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Read results…' }).click()
  await (await choosing).setFiles({ name: 'found.json', mimeType: '', buffer })
  await expect(notice(page)).toContainText('Read the results of 1 file.')
  await expect(notice(page)).not.toContainText('another deployment')
  await page.keyboard.press('Escape')
  // All rows are in view.
  await page.setViewportSize({ width: 1280, height: 2400 })
  await page.getByRole('radio', { name: 'Ports' }).check()
  const { results }: { results: { flow: string; result: string }[] } = JSON.parse(`${buffer}`)
  expect(results).toContainEqual(
    expect.objectContaining({
      flow: `agent>apex-one-server:tcp/${port}`,
      result: 'open',
    }),
  )
  for (const { flow, result } of results) {
    const cell = page.locator(`tr[data-flow="${flow}"] [data-result]`)
    await expect(cell).toHaveAttribute('data-result', result)
  }
})

test('several files are read at once, in UTF-16, too, and what is none is named', async ({
  page,
}) => {
  await open(page, local)
  const later = resultsOf([[blocked, 'open']], { time: '2026-11-26T08:00:00Z' })
  const utf16 = Buffer.from(`\ufeff${later.buffer.toString()}`, 'utf16le')
  await drop(
    page,
    { ...later, name: 'later.json', buffer: utf16 },
    four,
    { ...four, name: 'notes.txt', buffer: Buffer.from('nothing') },
    { ...four, name: 'cut.json', buffer: four.buffer.subarray(0, -10) },
  )
  await expect(notice(page)).toContainText('Read the results of 2 files.')
  await expect(notice(page)).toContainText('“notes.txt”: it holds no results of the scripts')
  await expect(notice(page)).toContainText('“cut.json”: its results are damaged or cut off')
  await expect(count(page, '2 open')).toBeVisible()
  await expect(count(page, '1 blocked')).toBeHidden()
  await drop(page, { ...four, buffer: four.buffer.subarray(0, -10) })
  await expect(notice(page)).toContainText('No results were read. Nothing was changed.')
  await expect(count(page, '2 open')).toBeVisible()
})

test('results narrow the tables, lead to the blocked, and can be cleared', async ({ page }) => {
  await open(page, `${local}&tab=ports`)
  await expect(page.getByRole('columnheader', { name: 'Result' })).toBeHidden()
  await drop(page, four)
  await expect(page.getByRole('columnheader', { name: 'Result' })).toBeVisible()
  await count(page, '1 blocked').click()
  const rows = page.locator('.ports-scroller > .ports-table tr[data-flow]')
  await expect(rows).toHaveCount(1)
  await expect(rows).toHaveAttribute('data-flow', blocked)
  await count(page, '1 reachable').click()
  await expect(rows).toHaveCount(2)

  await page.getByRole('radio', { name: 'Rules' }).check()
  await bar(page).getByRole('button', { name: 'Go to blocked' }).click()
  const marked = page.locator('tr[data-rule][data-marked]')
  await expect(marked).toBeVisible()
  await expect(marked).toContainText('blocked')

  await page.getByRole('radio', { name: 'Diagram' }).check()
  await bar(page).getByRole('button', { name: 'Go to blocked' }).click()
  const connection = page.getByRole('button', {
    name: /^HQ to .*; 1 blocked/,
  })
  await expect(connection).toBeVisible()
  await expect(page.locator('.canvas-legend')).toContainText('blocked')
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect(details).toContainText('No answer')
  await expect(details).toContainText('Tried 2026-11-26 07:00 UTC.')

  await bar(page).getByRole('button', { name: 'Verification' }).click()
  await page.getByRole('button', { name: 'Clear results' }).click()
  await expect(bar(page)).toBeHidden()
  await expect(page.locator('.canvas-legend')).not.toContainText('blocked')
  await expect(connection).toBeHidden()
  await page.getByRole('radio', { name: 'Ports' }).check()
  await expect(page.getByRole('columnheader', { name: 'Result' })).toBeHidden()
  await expect(page.getByText(`${flows.length} flows`, { exact: true })).toBeVisible()
})

test('results of another deployment are marked, outlive its steps, and are no part of the link', async ({
  page,
}) => {
  await open(page, `${local}&tab=ports`)
  const link = page.url()
  await drop(
    page,
    resultsOf(
      [
        [open1, 'open'],
        ['x>y:tcp/1', 'open'],
      ],
      { fingerprint: '0000-0000' },
    ),
  )
  await expect(notice(page)).toContainText('1 of them was found for another deployment')
  await expect(notice(page)).toContainText('Results of 1 flow are about hosts, ports or addresses')
  await expect(page.locator(`tr[data-flow="${open1}"]`)).toContainText('another deployment')
  expect(page.url()).toBe(link)
  await page.getByRole('textbox', { name: 'Title of the deployment' }).fill('Other')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+z')
  await expect(count(page, '1 open')).toBeVisible()
})

test('results go into files where that is wanted, as on the command line', async ({ page }) => {
  await open(page, local)
  await drop(page, four)
  await expect(count(page, '1 blocked')).toBeVisible()
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('checkbox', { name: 'Results of the verification' }).check()
  for (const format of ['SVG', 'CSV', 'JSON']) {
    await choose(page, 'Format', format)
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Export' }).click()
    const saved = await readFile(await (await coming).path(), 'utf8')
    const words = ['export', page.url(), '--format', format.toLowerCase(), '--results', four.name]
    const readResults = (name: string) => (name === four.name ? four.buffer : null)
    const shell = { writeFile: () => {}, readFile: readResults, outputIsTerminal: false }
    const { output, errors } = await runCommand(words, shell)
    expect(errors).toBe('')
    expect(saved === output, format).toBe(true)
    expect(saved).toContain('blocked')
  }
  await choose(page, 'Format', 'Print')
  const printed = dialog.getByRole('img', { name: 'Preview of the table on the following pages' })
  await expect(printed).toContainText(/Result.*blocked/s)
  await dialog.getByRole('checkbox', { name: 'Results of the verification' }).uncheck()
  await expect(printed).not.toContainText('blocked')
})

test('a request has the results on a sheet of its own where that is wanted', async ({ page }) => {
  await open(page, `${local}&tab=rules`)
  await drop(page, four)
  await page.getByRole('button', { name: /Change request/ }).click()
  const save = async () => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Request (Markdown)' }).click()
    return readFile(await (await coming).path(), 'utf8')
  }
  expect(await save()).not.toContain('blocked')
  await page.getByRole('checkbox', { name: 'Results of the verification' }).check()
  expect(await save()).toMatch(/## \d+\. Verification[\s\S]*blocked/)
})

for (const look of looks) {
  test.describe(`${look.colorScheme}, ${look.locale}`, () => {
    test.use(look)

    test('axe finds nothing beside the results in diagram, ports and rules, wide and narrow', async ({
      page,
    }) => {
      test.slow()
      await open(page, local)
      await drop(page, four)
      const counts = page.locator('.verification-counts').getByRole('button')
      await expect(counts).toHaveCount(5)
      await counts.first().click()
      for (const size of [
        { width: 1280, height: 720 },
        { width: 360, height: 740 },
      ]) {
        await page.setViewportSize(size)
        for (const tab of [/^(Diagram|図)$/, /^(Ports|ポート)$/, /^(Rules|ルール)$/]) {
          await page.getByRole('radio', { name: tab }).check()
          if (size.width === 360) await page.locator('.verification > button').first().click()
          expect(await findFaults(page)).toEqual([])
          await page.keyboard.press('Escape')
        }
      }
    })
  })
}

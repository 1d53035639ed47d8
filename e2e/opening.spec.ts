import type { Page } from '@playwright/test'
import { Resvg } from '@resvg/resvg-js'
import { zipSync } from 'fflate'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { formatJson } from '#core/exports/flows/format-json.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { expectSettings, field, open } from './screen.ts'

const fragment = '#v=1&edge=off&title=Head%20office'

/** What the command line writes for the deployment of these tests. */
async function exportAs(format: string): Promise<Buffer> {
  const shell = { writeFile: () => {}, readFile: () => null, outputIsTerminal: false }
  const { output, errors } = await runCommand(['export', fragment, '--format', format], shell)
  expect(errors).toBe('')
  return Buffer.from(output)
}

const files = {
  'Head office.svg': () => exportAs('svg'),
  'Head office.png': () => exportAs('png'),
  'Head office.pptx': () => exportAs('pptx'),
  'Head office.xlsx': () => exportAs('xlsx'),
  'Head office.vsdx': () => exportAs('vsdx'),
  'Head office.drawio': () => exportAs('drawio'),
  'Head office.json': () => exportAs('json'),
  'Head office.md': () => exportAs('markdown'),
  'Head office.mmd': () => exportAs('mermaid'),
  'Head office.url': async () =>
    Buffer.from(`[InternetShortcut]\r\nURL=https://portscape.example/${fragment}\r\n`),
} as const

const notice = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

/** Does with an event what the browser does when files or text come from outside. */
const handOver = (
  page: Page,
  types: readonly string[],
  what: {
    readonly name?: string
    readonly bytes?: Buffer
    readonly text?: string
    readonly copies?: number
  },
) =>
  page.evaluate(
    ({ types, name, base64, text, copies }) => {
      const data = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      for (let copy = 0; copy < copies; copy++) data.items.add(new File([bytes], name))
      if (text !== undefined) data.setData('text/plain', text)
      for (const type of types) {
        const settings = { bubbles: true, cancelable: true }
        const event =
          type === 'paste'
            ? new ClipboardEvent(type, { ...settings, clipboardData: data })
            : new DragEvent(type, { ...settings, dataTransfer: data })
        const focused = document.activeElement ?? document.body
        focused.dispatchEvent(event)
      }
    },
    {
      types,
      name: what.name ?? 'file',
      base64: what.bytes?.toString('base64') ?? '',
      text: what.text,
      copies: what.bytes ? (what.copies ?? 1) : 0,
    },
  )

for (const [name, read] of Object.entries(files)) {
  test(`${name} from the dialog brings its deployment back, and opening can be undone`, async ({
    page,
  }) => {
    await open(page, '#v=1&ad=off')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open…' }).click()
    await (await choosing).setFiles({ name, mimeType: '', buffer: await read() })
    await expect(notice(page, `Opened “${name}”.`)).toBeVisible()
    await expectSettings(page, '#edge=off&title=Head%20office')
    await expect(field(page, 'Title of the deployment')).toHaveValue('Head office')
    await notice(page, 'Opened').getByRole('button', { name: 'Undo' }).click()
    await expectSettings(page, '#ad=off')
    await expect(notice(page, 'Opened')).toBeHidden()
  })
}

test('a link on the clipboard counts before the picture that a spreadsheet puts beside it', async ({
  page,
}) => {
  await open(page)
  const picture = { name: 'image.png', bytes: Buffer.from('\u0089PNG of a cell', 'latin1') }
  await handOver(page, ['paste'], { ...picture, text: `Head office\t${fragment}` })
  await expectSettings(page, '#edge=off&title=Head%20office')
})

test('a copied picture that lost its deployment says why', async ({ page }) => {
  await open(page)
  const bytes = (await exportAs('png')).subarray(0, 60)
  const end = Buffer.from('0000000049454e44ae426082', 'hex')
  await handOver(page, ['paste'], {
    name: 'image.png',
    bytes: Buffer.concat([bytes.subarray(0, 33), end]),
  })
  await expect(notice(page, 'The browser removes the deployment')).toBeVisible()
  await expectSettings(page, '')
})

test('the picture in a document is opened', async ({ page }) => {
  await open(page)
  const bytes = Buffer.from(zipSync({ 'word/media/image1.png': await exportAs('png') }))
  await handOver(page, ['drop'], { name: 'design.docx', bytes })
  await expect(notice(page, 'Opened “design.docx”.')).toBeVisible()
  await expectSettings(page, '#edge=off&title=Head%20office')
})

test('of several files none is opened, and a cut picture says so', async ({ page }) => {
  await open(page)
  const bytes = await exportAs('svg')
  await handOver(page, ['drop'], { bytes, copies: 2 })
  await expect(notice(page, 'These are 2 files. Open one at a time.')).toBeVisible()
  await expectSettings(page, '')
  await handOver(page, ['drop'], { name: 'cut.svg', bytes: bytes.subarray(0, -20) })
  await expect(notice(page, 'Opened “cut.svg”.')).toContainText('The file ends early')
  await expectSettings(page, '#edge=off&title=Head%20office')
})

test('a file dropped anywhere is opened; a veil says so while it hovers', async ({ page }) => {
  await open(page)
  const file = { name: 'Head office.svg', bytes: await exportAs('svg') }
  await handOver(page, ['dragenter', 'dragover'], file)
  await expect(page.getByText('Drop to open')).toBeVisible()
  await handOver(page, ['dragleave'], file)
  await expect(page.getByText('Drop to open')).toBeHidden()
  await handOver(page, ['dragenter', 'dragover', 'drop'], file)
  await expect(page.getByText('Drop to open')).toBeHidden()
  await expectSettings(page, '#edge=off&title=Head%20office')
})

test('what is dragged within the page opens nothing', async ({ page }) => {
  await open(page)
  await handOver(page, ['dragstart', 'dragenter', 'dragover'], { text: fragment })
  await expect(page.getByText('Drop to open')).toBeHidden()
  await handOver(page, ['drop', 'dragend'], { text: fragment })
  await expectSettings(page, '')
})

for (const [way, types] of [
  ['dropped', ['dragenter', 'dragover', 'drop']],
  ['pasted', ['paste']],
] as const) {
  test(`a link is opened when it is ${way}`, async ({ page }) => {
    await open(page)
    await handOver(page, types, { text: `https://portscape.example/${fragment}` })
    await expectSettings(page, '#edge=off&title=Head%20office')
  })
}

test('a picture and its source are opened when they are pasted', async ({ page }) => {
  await open(page)
  await handOver(page, ['paste'], { name: 'image.png', bytes: await exportAs('png') })
  await expect(notice(page, 'Opened “image.png”.')).toBeVisible()
  await handOver(page, ['paste'], { text: String(await exportAs('svg')) })
  await expect(notice(page, 'Nothing changed')).toBeVisible()
})

test('what is pasted into a field stays there', async ({ page }) => {
  await open(page)
  await field(page, 'Title of the deployment').focus()
  await handOver(page, ['paste'], { text: fragment })
  await expectSettings(page, '')
})

const photo = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  .render()
  .asPng()

const refused = [
  ['photo.png', photo, 'There is no deployment in it.'],
  ['notes.txt', Buffer.from('443 and 4343'), 'There is no deployment in it.'],
  ['<img src=x onerror=alert(1)>.svg', Buffer.from('<svg><script>alert(1)'), 'damaged'],
  ['half.json', Buffer.from('{"version": 1, "configuration": {"iis'), 'damaged'],
  ['big.svg', Buffer.alloc(8_000_001, '<svg>'), 'larger than 8 MB'],
] as const

for (const [name, buffer, reason] of refused) {
  test(`${name} gets a clear message and changes nothing`, async ({ page }) => {
    await open(page, '#v=1&ad=off')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open…' }).click()
    await (await choosing).setFiles({ name, mimeType: '', buffer })
    const message = notice(page, `Cannot open “${name}”. Nothing was changed.`)
    await expect(message).toContainText(reason)
    await expectSettings(page, '#ad=off')
    await message.getByRole('button', { name: 'Dismiss' }).click()
    await expect(message).toBeHidden()
  })
}

test('what a file has beyond is named, and the rest of it is opened', async ({ page }) => {
  const deployment = {
    ...deploymentOf(presetConfiguration('single-server')),
    title: '<b>本社</b>',
  }
  const text = formatJson(topologyOf(defaultDeployment), deployment, 'en')
    .replace('"version": 1', '"version": 7')
    .replace('"agent-port": 21112', '"agent-port": 0')
  await open(page)
  await page.getByRole('button', { name: '日本語' }).click()
  await handOver(page, ['drop'], { name: '構成.json', bytes: Buffer.from(text) })
  const message = notice(page, '「構成.json」を開きました。')
  await expect(message).toContainText('ファイルのバージョン「7」は未知のものです。')
  await expect(message).toContainText('「agent-port」に「0」は指定できません。')
  await expect(page).toHaveTitle('<b>本社</b> – Portscape')
  expect(await findFaults(page)).toEqual([])
})

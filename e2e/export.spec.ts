import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { formatComparisonMarkdown } from '#core/exports/comparison/format-comparison.ts'
import { fileName } from '#core/exports/file-name.ts'
import { formatCsv } from '#core/exports/flows/format-csv.ts'
import { formatJson } from '#core/exports/flows/format-json.ts'
import { exportSvg } from '#core/exports/picture/export-svg.ts'
import { makePicture } from '#core/exports/picture/make-picture.ts'
import {
  defaultPictureSettings,
  type PictureSettings,
} from '#core/exports/picture/picture-settings.ts'
import { pngKeyword, readPngText } from '#core/exports/png/png-chunks.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { defaultView } from '#core/link/view.ts'
import { readDeployment } from '#core/opening/read-deployment.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { everything, narrowTopology } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createLayOut } from '../src/cli/lay-out.ts'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { choose, open } from './screen.ts'

const fragment = '#v=1&title=Head%20office&edge=off&quarantine=unc'
const { deployment } = decodeDeployment(fragment)
const topology = topologyOf(deployment)

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' })

async function openDialog(page: Page, format: string, start = fragment): Promise<void> {
  await open(page, start)
  await page.getByRole('button', { name: 'Export' }).click()
  await chooseFormat(page, format)
}

/** The formats are a list, or in a small window one that opens. */
async function chooseFormat(page: Page, format: string): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) >= 1_000) return choose(page, 'Format', format)
  const list = dialogOf(page).getByRole('combobox', { name: 'Format' })
  const choice = list.getByRole('option').filter({ hasText: new RegExp(`^${format} `) })
  await list.selectOption(String(await choice.getAttribute('value')))
}

/** Presses the button and reads the file that comes. */
async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await dialogOf(page).getByRole('button', { name: 'Export' }).click()
  const download = await coming
  await expect(
    page.getByRole('status').filter({ hasText: 'Handed to the browser as' }),
  ).toBeVisible()
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Keeps what the page shows from memory, since its policy lets nobody read an address again. */
async function keepFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const files = new Map<string, Blob>()
    const create = URL.createObjectURL
    URL.createObjectURL = (file) => {
      const address = create(file)
      if (file instanceof Blob) files.set(address, file)
      return address
    }
    Object.assign(window, { readKept: (address: string) => files.get(address)?.text() })
  })
}

/** The text of the picture that the preview shows once it is that of the newest settings. */
async function readPreview(page: Page): Promise<string> {
  await expect(page.getByRole('region', { name: 'Preview' })).toHaveAttribute('aria-busy', 'false')
  return page
    .getByRole('img', { name: 'Preview of the picture' })
    .evaluate((image: HTMLImageElement) => Reflect.get(window, 'readKept')(image.src))
}

const layOut = createLayOut()
const sourceOf = (page: Page, of = deployment) => ({
  deployment: of,
  page: page.url().replace(/#.*/, ''),
})

test('CSV holds the flows of the table, in the chosen language', async ({ page }) => {
  await openDialog(page, 'CSV')
  await choose(page, 'Language', '日本語')
  const wanted = formatCsv(topology, deployment, 'ja')
  await expect(dialogOf(page).locator('pre')).toHaveText(wanted.slice(1).trimEnd(), {
    useInnerText: true,
  })
  const { name, bytes } = await save(page)
  expect(name).toBe('Head office.csv')
  expect(bytes.equals(Buffer.from(wanted))).toBe(true)
})

test('JSON holds the deployment', async ({ page }) => {
  await openDialog(page, 'JSON')
  const wanted = formatJson(topology, deployment, 'en')
  const shown = await dialogOf(page).locator('pre').innerText()
  expect(wanted.startsWith(shown)).toBe(true)
  await expect(dialogOf(page)).toContainText(`${wanted.trimEnd().split('\n').length} lines`)
  const { name, bytes } = await save(page)
  expect(name).toBe('Head office.json')
  expect(bytes.toString()).toBe(wanted)
})

/** Each way to set a picture: what is chosen and ticked, and what the core makes of that. */
const pictures: readonly {
  readonly says: string
  readonly chosen?: readonly (readonly [string, string])[]
  readonly ticked?: readonly string[]
  readonly settings: Partial<PictureSettings>
}[] = [
  { says: 'as it is at first', settings: {} },
  {
    says: 'in its own language, theme and background',
    chosen: [
      ['Language', '日本語'],
      ['Theme', 'Dark'],
      ['Background', 'Transparent'],
    ],
    settings: { language: 'ja', theme: 'dark', ground: 'transparent' },
  },
  {
    says: 'with its title block, without a legend, for print',
    chosen: [['Theme', 'Black and white']],
    ticked: ['Title block', 'Legend'],
    settings: { theme: 'print', titleBlock: true, legend: false },
  },
  {
    says: 'with numbers and a table, and wide margins',
    chosen: [
      ['Ports', 'Numbers, table below'],
      ['Margins', 'Wide'],
    ],
    settings: { ports: 'callouts', margin: 'wide' },
  },
  {
    says: 'with texts for editing',
    ticked: ['Text for editing'],
    settings: { editable: true },
  },
  {
    says: 'of some zones, without margins',
    chosen: [
      ['Margins', 'None'],
      ['Shown', 'Zones'],
    ],
    ticked: ['Client segment'],
    settings: { margin: 'none', shown: { ...everything, hiddenZones: ['client'] } },
  },
]

for (const { says, chosen = [], ticked = [], settings } of pictures) {
  test(`SVG is the picture ${says}, in the preview and in the file`, async ({ page }) => {
    await keepFiles(page)
    await openDialog(page, 'SVG')
    for (const [group, value] of chosen) await choose(page, group, value)
    for (const name of ticked) await page.getByRole('checkbox', { name }).click()
    const all: PictureSettings = { ...defaultPictureSettings, language: 'en', ...settings }
    const wanted = unwrap(await exportSvg(sourceOf(page), all, layOut)).svg
    expect(await readPreview(page)).toBe(wanted)
    const { name, bytes } = await save(page)
    // A part of the deployment says so in its name, too.
    expect(name).toBe(settings.shown ? 'Head office-part.svg' : 'Head office.svg')
    expect(bytes.toString()).toBe(wanted)
    // The screen keeps its own.
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  })
}

test('for A4 portrait the dialog says how small the text is, what helps, and that it helped', async ({
  page,
}) => {
  const titled = { ...defaultDeployment, title: 'Head office' }
  await openDialog(page, 'SVG', encodeDeployment(titled))
  await choose(page, 'For', 'A4 portrait')
  const hint = dialogOf(page).getByRole('status').filter({ hasText: 'numbers in place of ports' })
  await expect(hint).toBeVisible()
  await choose(page, 'Ports', 'Numbers, table below')
  await expect(hint).toBeHidden()
  await expect(dialogOf(page)).toContainText(/160 × 2\d\d mm · Smallest text 6\.\d pt/)
  const { name, bytes } = await save(page)
  expect(name).toBe('Head office-a4-portrait.svg')
  const settings = {
    ...defaultPictureSettings,
    language: 'en',
    ports: 'callouts',
    place: 'a4-portrait',
  } as const
  expect(bytes.toString()).toBe(
    unwrap(await exportSvg({ ...sourceOf(page), deployment: titled }, settings, layOut)).svg,
  )
})

test('text that nobody can read on a slide is warned of, with what helps', async ({ page }) => {
  const many = Array.from({ length: 40 }, (_, at) => `&agent-${at + 2}.name=Plant ${at}`).join('')
  await openDialog(page, 'SVG', `#v=2${many}`)
  await choose(page, 'For', 'Slide')
  await choose(page, 'Ports', 'Numbers, table below')
  const warning = dialogOf(page).getByRole('status').filter({ hasText: 'which nobody can read' })
  await expect(warning).toContainText('Larger with ports on the lines')
  expect(await findFaults(page)).toEqual([])
  await choose(page, 'For', 'Free')
  await expect(warning).toBeHidden()
})

test('what is selected in the diagram can be shown alone', async ({ page }) => {
  await open(page, fragment)
  await page.getByRole('main').locator('[data-id="host:sql-server"]').click()
  await page.getByRole('button', { name: 'Export' }).click()
  await choose(page, 'Shown', 'Selection')
  await page.getByRole('checkbox', { name: 'With what it talks to' }).check()
  const { name, bytes } = await save(page)
  expect(name).toBe('Head office-part.svg')
  const shown = { ...everything, around: ['sql-server'] }
  const settings = { ...defaultPictureSettings, language: 'en', shown } as const
  expect(bytes.toString()).toBe(unwrap(await exportSvg(sourceOf(page), settings, layOut)).svg)
})

test('a CSV is what the screen shows: without hidden zones, filtered and searched', async ({
  page,
}) => {
  await openDialog(page, 'CSV', `${fragment}&hide-zones=internet&search=4343`)
  await expect(dialogOf(page).getByRole('radio', { name: 'As shown' })).toBeChecked()
  const { name, bytes } = await save(page)
  expect(name).toBe('Head office-part.csv')
  const part = narrowTopology(topology, {
    ...everything,
    hiddenZones: ['internet'],
    flows: topology.flows.filter(({ port }) => port === 4343).map(({ id }) => id),
  })
  expect(bytes.toString()).toBe(formatCsv(topology, deployment, 'en', 'comma', part))
  await choose(page, 'Shown', 'Everything')
  const whole = await save(page)
  expect(whole.name).toBe('Head office.csv')
  expect(whole.bytes.toString()).toBe(formatCsv(topology, deployment, 'en'))
})

test('what runs between two zones is exported alone', async ({ page }) => {
  await openDialog(page, 'CSV', `${fragment}&from-zone=client&to-zone=server`)
  await expect(dialogOf(page).getByRole('radio', { name: 'As shown' })).toBeChecked()
  const { bytes } = await save(page)
  const part = narrowTopology(topology, {
    ...everything,
    fromZones: ['client'],
    toZones: ['server'],
  })
  expect(bytes.toString()).toBe(formatCsv(topology, deployment, 'en', 'comma', part))
})

test('a zone that is selected is exported as what crosses its border', async ({ page }) => {
  await open(page, fragment)
  await page.locator('[data-id="zone:client"] .canvas-zone-title').click()
  await page.getByRole('button', { name: 'Export' }).click()
  await choose(page, 'Format', 'CSV')
  await choose(page, 'Shown', 'Selection')
  const selected = (await save(page)).bytes.toString()
  expect(selected).toContain('Apex One agents')
  expect(selected).not.toContain('SQL Server')
})

test('without a selection its choice is off, and without zones there is nothing to export', async ({
  page,
}) => {
  await openDialog(page, 'SVG')
  await expect(page.getByRole('radio', { name: 'Selection' })).toBeDisabled()
  await choose(page, 'Shown', 'Zones')
  for (const zone of await dialogOf(page)
    .getByRole('group', { name: 'Zones' })
    .getByRole('checkbox')
    .all()) {
    await zone.uncheck()
  }
  await expect(page.getByRole('status').filter({ hasText: 'nothing to show' })).toBeVisible()
  await expect(dialogOf(page).getByRole('button', { name: 'Export' })).toBeDisabled()
})

for (const scale of [1, 4]) {
  test(`PNG has ${scale} pixels for each px of the picture, and its link`, async ({ page }) => {
    await openDialog(page, 'PNG')
    await choose(page, 'Language', '日本語')
    await choose(page, 'Scale', `${scale}×`)
    const settings = { ...defaultPictureSettings, language: 'ja' } as const
    const { size } = unwrap(await makePicture(sourceOf(page), settings, layOut))
    const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
    await expect(dialogOf(page)).toContainText(`${width} × ${height} px`)
    const { name, bytes } = await save(page)
    expect(name).toBe('Head office.png')
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height])
    expect(readPngText(bytes, pngKeyword).text).toBe(encodeDeployment(deployment))
  })
}

test('only the settings of the chosen format are there, and they are kept', async ({ page }) => {
  await openDialog(page, 'CSV')
  const groups = dialogOf(page).locator(':is([role="radiogroup"], fieldset)[aria-labelledby]')
  const names = async (format: string) => {
    await choose(page, 'Format', format)
    return await groups.evaluateAll((found) =>
      found.map(
        (group) =>
          document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
      ),
    )
  }
  const look = ['For', 'Theme', 'Background']
  const picture = ['Margins', 'Ports', 'Include', 'Shown']
  expect(await names('CSV')).toEqual(['Language', 'Separator', 'Shown'])
  expect(await names('JSON')).toEqual(['Language', 'Shown'])
  expect(await names('SVG')).toEqual(['Language', ...look, ...picture])
  expect(await names('PNG')).toEqual(['Language', ...look, 'Scale', ...picture])
  expect(await names('Print')).toEqual(['Paper (landscape)', 'Language', 'Theme', 'Shown'])
  await choose(page, 'Format', 'PNG')
  await choose(page, 'Scale', '3×')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('radio', { name: 'PNG' })).toBeChecked()
  await expect(page.getByRole('radio', { name: '3×' })).toBeChecked()
})

test('settings are there again on the next visit, but not what was left out', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Export' }).click()
  await choose(page, 'Format', 'PNG')
  await choose(page, 'Scale', '4×')
  await choose(page, 'Theme', 'Black and white')
  await page.reload()
  await page.getByRole('button', { name: 'Export' }).click()
  for (const name of ['PNG', '4×', 'Black and white', 'Everything'])
    await expect(page.getByRole('dialog').getByRole('radio', { name })).toBeChecked()
})

test('the dialog stays where it is when the format changes', async ({ page }) => {
  await openDialog(page, 'SVG')
  const places = async () => [
    await dialogOf(page).boundingBox(),
    await page.getByRole('radiogroup', { name: 'Format' }).boundingBox(),
    await page.getByRole('region', { name: 'Preview' }).boundingBox(),
  ]
  const before = await places()
  for (const format of ['PNG', 'CSV', 'JSON', 'Print', 'SVG']) {
    await choose(page, 'Format', format)
    expect(await places(), format).toEqual(before)
  }
})

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } })

    for (const format of ['SVG', 'CSV', 'Print']) {
      test(`axe finds nothing in the dialog with ${format}`, async ({ page }) => {
        await openDialog(page, 'SVG')
        await choose(page, 'Shown', 'Zones')
        await chooseFormat(page, format)
        expect(await findFaults(page)).toEqual([])
      })
    }
  })
}

test('a picture that the browser cannot make says which scale works', async ({ page }) => {
  // Stands for a browser with little memory: it draws nothing on a large canvas.
  await page.addInitScript(() => {
    const getImageData = CanvasRenderingContext2D.prototype.getImageData
    CanvasRenderingContext2D.prototype.getImageData = function (...area) {
      if (this.canvas.width > 4_000) throw new RangeError('out of memory')
      return getImageData.apply(this, area)
    }
  })
  await openDialog(page, 'PNG')
  await choose(page, 'Scale', '4×')
  await expect(page.getByRole('status').filter({ hasText: 'cannot make' })).toBeVisible()
  await page.getByRole('button', { name: /^Use \d×$/ }).click()
  const { name } = await save(page)
  expect(name).toBe('Head office.png')
})

test('a browser that changes pictures against tracking is named, with what helps', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const getImageData = CanvasRenderingContext2D.prototype.getImageData
    CanvasRenderingContext2D.prototype.getImageData = function (...area) {
      const image = getImageData.apply(this, area)
      image.data.fill(255)
      return image
    }
  })
  await openDialog(page, 'PNG')
  await expect(page.getByRole('status').filter({ hasText: 'Choose SVG' })).toBeVisible()
  await choose(page, 'Format', 'SVG')
  const { name } = await save(page)
  expect(name).toBe('Head office.svg')
})

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  const readKinds = (page: Page) =>
    page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))

  test('takes a PNG as an image of its pixels, and the same as shapes', async ({ page }) => {
    await openDialog(page, 'PNG')
    await page.getByRole('button', { name: 'Copy' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      if (!item) return 'nothing'
      const { width, height } = await createImageBitmap(await item.getType('image/png'))
      return `${width} × ${height} px`
    })
    await expect(dialogOf(page)).toContainText(size)
    // No text: a word processor would take that.
    expect((await readKinds(page)).toSorted()).toEqual(['image/png', 'image/svg+xml'])
  })

  test('takes an SVG as text, and the same as images', async ({ page }) => {
    await openDialog(page, 'SVG')
    await page.getByRole('button', { name: 'Copy' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    const settings = { ...defaultPictureSettings, language: 'en' } as const
    expect(text).toBe(unwrap(await exportSvg(sourceOf(page), settings, layOut)).svg)
    expect((await readKinds(page)).toSorted()).toEqual(['image/png', 'image/svg+xml', 'text/plain'])
  })

  test('takes Mermaid as text', async ({ page }) => {
    await openDialog(page, 'Mermaid')
    await page.getByRole('button', { name: 'Copy' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('flowchart')
  })

  test('takes a comparison as picture, as table and as link', async ({ page }) => {
    const before = defaultDeployment
    const link = encodeDeployment(deployment, defaultView, 'leave', before)
    await open(page, link)
    await page.getByRole('button', { name: 'Export comparison' }).click()
    const copy = async (format: string): Promise<string> => {
      await choose(page, 'Format', format)
      await dialogOf(page).getByRole('button', { name: 'Copy' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    const opened = unwrap(readDeployment(Buffer.from(await copy('SVG'))))
    expect(opened).toMatchObject({ deployment, baseline: before, problems: [] })
    expect((await readKinds(page)).toSorted()).toEqual(['image/png', 'image/svg+xml', 'text/plain'])
    const comparison = compareDeployments(before, deployment)
    expect(await copy('Markdown')).toBe(formatComparisonMarkdown(comparison, 'en'))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(copied).hash).toBe(link)
  })

  for (const format of ['Markdown', 'Mermaid']) {
    test(`takes ${format} as the text of its file`, async ({ page }) => {
      await openDialog(page, format)
      await page.getByRole('button', { name: 'Copy' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe((await save(page)).bytes.toString())
    })
  }
})

test('a browser that holds no pictures on its clipboard says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'))
  await openDialog(page, 'PNG')
  await expect(page.getByRole('button', { name: 'Copying not supported' })).toBeDisabled()
})

/** Chromium saves no joiner, which ties signs to one emoji. */
const savedName = (deployment: Deployment, ending: string): string =>
  fileName(deployment, ending).replace(/\u200d/gu, '_')

const hostileTitles = [
  `"quotes" 'too' \\ and / | : * ? < >`,
  '</title><script>alert(1)</script>',
  ']]> <!-- &amp; -->',
  '=cmd|"/c calc"!A1',
  '👩‍💻🇯🇵 emoji',
  'あ'.repeat(200),
  '\u202eright to left مرحبا',
  'line\nbreak\tand tab',
]

for (const title of hostileTitles) {
  test(`the title ${JSON.stringify(title).slice(0, 40)} goes through every format`, async ({
    page,
  }) => {
    const hostile = { ...defaultDeployment, title }
    await openDialog(page, 'SVG', encodeDeployment(hostile))
    await page.getByRole('checkbox', { name: 'Title block' }).check()
    const svg = await save(page)
    expect(svg.name).toBe(savedName(hostile, 'svg'))
    const read = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'image/svg+xml')
      const texts = [...document.querySelectorAll('text')].map((element) => element.textContent)
      return {
        faults: document.querySelectorAll('parsererror, script').length,
        title: document.querySelector('title')?.textContent,
        metadata: document.querySelector('metadata')?.textContent,
        texts,
      }
    }, svg.bytes.toString())
    expect(read).toMatchObject({
      faults: 0,
      title,
      metadata: encodeDeployment(hostile),
    })
    expect(read.texts.join('')).toContain(fingerprint(hostile))

    await choose(page, 'Format', 'PNG')
    const png = await save(page)
    expect(png.name).toBe(savedName(hostile, 'png'))
    const link = readPngText(png.bytes, pngKeyword).text ?? ''
    expect(decodeDeployment(link).deployment.title).toBe(title)

    await choose(page, 'Format', 'CSV')
    const csv = await save(page)
    expect(csv.name).toBe(savedName(hostile, 'csv'))
    const rows: readonly string[][] = parse(csv.bytes, { bom: true, relax_column_count: false })
    expect(rows.length).toBe(topologyOf(hostile).flows.length + 1)
    expect(rows.slice(1).every((row) => row.at(-1) === fingerprint(hostile))).toBe(true)
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])

    await choose(page, 'Format', 'JSON')
    const json = await save(page)
    expect(json.name).toBe(savedName(hostile, 'json'))
    expect(JSON.parse(json.bytes.toString()).configuration.title).toBe(title)

    await choose(page, 'Format', 'Print')
    await expect(dialogOf(page).locator('[data-file-name]')).toHaveText(fileName(hostile, 'pdf'))
    await expect(dialogOf(page).locator('h1')).toHaveText(title)
  })
}

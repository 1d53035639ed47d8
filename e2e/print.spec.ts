import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { formatFlowCell } from '#core/flows/flow-columns.ts'
import { listFlows } from '#core/flows/list-flows.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { defaultView } from '#core/link/view.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { expect, test } from './fixtures.ts'
import { choose, open } from './screen.ts'

const title = 'Head office 本社'
const fragment = encodeDeployment({ ...deploymentOf(presetConfiguration('before-14096')), title })
const { deployment } = decodeDeployment(fragment)
const topology = topologyOf(deployment)

/** Columns of the printed table. */
const columns = [
  'number',
  'source',
  'destination',
  'transport',
  'port',
  'protocol',
  'rows',
  'basis',
  'purpose',
  'footnotes',
] as const

/**
 * Text as a reader's search compares it: lines break where there is room, so spaces do not count,
 * and a PDF may hold a radical in place of the letter that has the same glyph.
 */
const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

/** The browser's dialog stands still: what is printed stays on the page until `endPrinting`. */
async function holdPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      document.documentElement.dataset['printing'] = document.title
    }
  })
}

const endPrinting = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.dispatchEvent(new Event('afterprint')))

async function startPrinting(
  page: Page,
  language: Language,
  paper: string,
  of = fragment,
): Promise<void> {
  await holdPrinting(page)
  await open(page, of)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await choose(page, 'Format', 'Print')
  await choose(page, 'Language', language === 'ja' ? '日本語' : 'English')
  await choose(page, 'Paper (landscape)', paper)
  await page.getByRole('button', { name: 'Print…' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printing')
}

type PdfPage = { readonly text: string; readonly size: readonly number[] }

/** What a PDF reader finds: the text of each page without spaces, and its size in points. */
async function readPdf(bytes: Buffer): Promise<readonly PdfPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join('')
    pages.push({ text: squeeze(text), size: page.view.slice(2).map(Math.round) })
  }
  await pdf.destroy()
  return pages
}

const printToPdf = async (page: Page): Promise<readonly PdfPage[]> =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))

/** The text of each row of the table. */
function listRows(language: Language): readonly string[] {
  const messages = laterMessagesFor(language)
  return listFlows(topology, language).map((flow) =>
    squeeze(columns.map((column) => formatFlowCell(flow, column, messages)).join('')),
  )
}

/** All pages are of one size, in points, and numbered. */
function expectPages(pages: readonly PdfPage[], size: readonly number[]): void {
  expect(pages.map((each) => each.size)).toEqual(pages.map(() => size))
  for (const [index, { text }] of pages.entries()) {
    expect(text).toContain(`${index + 1}/${pages.length}`)
  }
}

// One printing for all that a look at its pages tells: each takes long.
for (const language of languages) {
  test(`a printed document has picture and table whole, and nothing of the screen (${language})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await startPrinting(page, language, 'A4')
    const pages = await printToPdf(page)
    const messages = laterMessagesFor(language)

    const [first, ...tablePages] = pages
    const wanted = [
      title,
      messages['picture.origin'](fingerprint(deployment)),
      messages['option.remote-install'],
      fragment,
      ...topology.connections.flatMap((connection) => connection.chips.map((chip) => chip.text)),
      ...topology.hosts.map((host) => messages[`host.${host.kind}`]),
    ]
    for (const words of wanted) expect(first?.text).toContain(squeeze(words))

    // The table has each flow whole, under a head on each page.
    const head = squeeze(columns.map((column) => messages[`column.${column}`]).join(''))
    expect(tablePages.length).toBeGreaterThanOrEqual(2)
    for (const { text } of tablePages) {
      expect(text).toContain(
        squeeze(`${title}${messages['picture.origin'](fingerprint(deployment))}${head}`),
      )
    }
    // A row that a page's end cuts would be whole on neither page.
    for (const row of listRows(language)) {
      expect(
        tablePages.filter(({ text }) => text.includes(row)),
        row,
      ).toHaveLength(1)
    }

    expectPages(pages, [842, 595])
    const screen = laterMessagesFor('en')
    for (const words of [screen['export.format'], screen['options.preset']]) {
      for (const { text } of pages) expect(text).not.toContain(squeeze(words))
    }
  })
}

/** Sixty hosts in three zones: the link takes many lines, and the picture is higher than wide. */
const many = [
  '#v=2&z1.name=OT&z1.trust=1.5&z2.name=Lab&z2.trust=1.6',
  ...Array.from({ length: 60 }, (_, at) => {
    const id = at === 0 ? 'agent' : `agent-${at + 1}`
    const zone = at % 3 === 0 ? '' : `&${id}.zone=z${at % 3}`
    return `${id}.name=端末 ${at + 1}&${id}.address=10.50.${at}.0/24${zone}`
  }),
].join('&')

/** Between the picture and what is cut off right of the page, in px. */
const beside = (): number => {
  const edgeOf = (element: string) =>
    document.querySelector(element)?.getBoundingClientRect().right ?? 0
  return edgeOf('.print-document .print-first') - edgeOf('.print-picture > svg')
}

test('a long link leaves the picture its page, and a printed PDF is opened again', async ({
  page,
}) => {
  await startPrinting(page, 'en', 'A4', many)
  expect(await page.evaluate(beside)).toBeGreaterThan(0)
  const written = await page.evaluate(() => location.hash)
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const pages = await readPdf(bytes)
  const [first, ...others] = pages
  expect(first?.text).toContain(squeeze(laterMessagesFor('en')['print.link-at-end']))
  expect(first?.text).not.toContain(written.slice(0, 100))
  expect(others.map(({ text }) => text).join('')).toContain(written.slice(0, 100))
  // The picture has the page that it is larger on; the table's are landscape.
  expect(first?.size).toEqual([595, 842])
  // Hosts that are alike share their rows: one for each flow took 29 pages.
  expect(pages.length).toBeLessThanOrEqual(8)
  expect(new Set(others.map(({ size }) => size.join()))).toEqual(new Set(['842,595']))
  for (const words of ['端末 30', '10.50.29.0/24', '端末 60', '10.50.59.0/24']) {
    expect(others.some(({ text }) => text.includes(squeeze(words)))).toBe(true)
  }
  await page.reload()
  await open(page, '#v=1&edge=off')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open…' }).click()
  await (await choosing).setFiles({ name: 'network.pdf', mimeType: '', buffer: bytes })
  await expect(page.getByText('Opened “network.pdf”.')).toBeVisible()
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(written)
})

test('a comparison is printed as one, on a few pages, and its PDF opens as it', async ({
  page,
}) => {
  const before = decodeDeployment(`${many}&title=Old`).deployment
  const moved = 'server-http-port=80&apex-one-server.address=10.9.0.1&title=New'
  const after = decodeDeployment(`${many}&${moved}`).deployment
  await startPrinting(page, 'en', 'A4', encodeDeployment(after, defaultView, 'leave', before))
  const written = await page.evaluate(() => location.hash)
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const pages = await readPdf(bytes)
  const [first, ...others] = pages
  const messages = laterMessagesFor('en')
  const names = [
    messages['comparison.deployment']('Old', fingerprint(before)),
    messages['comparison.deployment']('New', fingerprint(after)),
  ]
  // The signs of the picture are told in its legend.
  const signs = (['added', 'removed', 'changed'] as const).map(
    (status) => messages[`comparison.legend.${status}`],
  )
  for (const words of [...names, ...signs, 'Link opened', 'HTTP 80'])
    expect(first?.text, words).toContain(squeeze(words))
  // Sixty hosts are a few cards.
  expect(pages.length).toBeLessThanOrEqual(6)
  for (const { text } of others) expect(text).toContain(squeeze(names.join(' → ')))
  const told = others.map(({ text }) => text).join('')
  for (const words of [
    'takes the place of HTTP 8080',
    'Firewall rules',
    'Apex One server: no address',
    '端末 58 10.50.57.0/24',
  ])
    expect(told, words).toContain(squeeze(words))
  await page.reload()
  await open(page)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open…' }).click()
  await (await choosing).setFiles({ name: 'change.pdf', mimeType: '', buffer: bytes })
  await expect(page.getByRole('region', { name: 'Comparison' })).toContainText('Old')
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(written)
})

test('a part of the deployment says that it is one', async ({ page }) => {
  await holdPrinting(page)
  await open(page, fragment)
  await page.getByRole('button', { name: 'Export' }).click()
  await choose(page, 'Format', 'Print')
  await choose(page, 'Shown', 'Zones')
  await page.getByRole('checkbox', { name: 'Server segment' }).uncheck()
  await expect(page.getByText(/ · Smallest text \d+\.\d pt/)).toBeVisible()
  await page.getByRole('button', { name: 'Print…' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printing')
  const [first] = await printToPdf(page)
  expect(first?.text).toContain(
    squeeze(laterMessagesFor('en')['picture.part'](1, topology.flows.length)),
  )
  expect(first?.text).not.toContain('SQLServer')
})

test('the job has the name of the file, and afterwards the screen is as it was', async ({
  page,
}) => {
  await holdPrinting(page)
  await open(page, fragment)
  const before = await page.title()
  await page.getByRole('button', { name: 'Export' }).click()
  await choose(page, 'Format', 'Print')
  const button = page.getByRole('button', { name: 'Print…' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-printing', title)
  await expect(page.locator('body > .print-document')).toHaveCount(1)
  await endPrinting(page)
  await expect(page.locator('body > .print-document')).toHaveCount(0)
  expect(await page.title()).toBe(before)
  await expect(button).toBeFocused()
})

test('the browser’s own print command prints the same document', async ({ page }) => {
  await startPrinting(page, 'ja', 'A3')
  const asked = await printToPdf(page)
  expect(asked.length).toBeGreaterThanOrEqual(3)
  expectPages(asked, [1191, 842])
  // The choices are kept: another visit prints as the last one did.
  await page.reload()
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled()
  // Without the keys nothing waits for the picture, and paper says so.
  await expect(async () => expect(await printToPdf(page)).toEqual(asked)).toPass()
  await expect(page.locator('body > .print-document')).toHaveCount(0)
})

test('a deployment that changed a moment ago is printed as it is now', async ({ page }) => {
  await open(page)
  await page.evaluate((link) => {
    window.location.hash = link
  }, fragment)
  const [first] = await printToPdf(page)
  expect(first?.text).toContain(squeeze(title))
})

test('paper is white with black text in a dark theme, also around the pages', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, fragment)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  // A browser paints margins in the colours of the root, and behind them what the scheme has.
  const looks = await page.evaluate(() =>
    ['html', 'body', 'body > .print-document', '.print-first h1'].map((selector) => {
      const element = document.querySelector(selector)
      if (!element) return null
      const { colorScheme, backgroundColor, color } = getComputedStyle(element)
      return { colorScheme, backgroundColor, color }
    }),
  )
  const [root, body, sheet, heading] = looks
  expect(looks.map((look) => look?.colorScheme)).toEqual(['light', 'light', 'light', 'light'])
  expect([root?.backgroundColor, body?.backgroundColor]).toEqual(
    Array(2).fill('rgb(255, 255, 255)'),
  )
  expect(sheet?.backgroundColor).toBe('rgba(0, 0, 0, 0)')
  expect(heading?.color).toBe('rgb(0, 0, 0)')
})

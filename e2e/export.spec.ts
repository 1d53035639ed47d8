import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { decodeConfiguration } from '#core/configuration/decode-configuration.ts'
import { formatCsv } from '#core/exports/flows/format-csv.ts'
import { formatJson } from '#core/exports/flows/format-json.ts'
import { composeExport, exportSvg } from '#core/exports/svg/export-svg.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../src/cli/elk-engine.ts'
import { expect, test } from './fixtures.ts'
import { choose, open } from './screen.ts'

const fragment = '#v=1&title=Head%20office&edge=off&quarantine=unc'
const { configuration } = decodeConfiguration(fragment)
const topology = topologyOf(configuration)

async function openDialog(page: Page, format: string): Promise<void> {
  await open(page, fragment)
  await page.getByRole('button', { name: 'Export' }).click()
  await choose(page, 'Format', format)
}

/** Presses the button and reads the file that comes. */
async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click()
  const download = await coming
  await expect(page.getByRole('status').filter({ hasText: 'Saved as' })).toBeVisible()
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function expectedPicture() {
  return await layoutTopology(topology, { engine: createElkEngine(), messages: messagesFor('ja') })
}

test('CSV holds the flows of the table, in the chosen language', async ({ page }) => {
  await openDialog(page, 'CSV')
  await choose(page, 'Language', '日本語')
  const { name, bytes } = await save(page)
  expect(name).toBe('Head office.csv')
  expect(bytes.equals(Buffer.from(formatCsv(topology, 'ja')))).toBe(true)
})

test('JSON holds the deployment', async ({ page }) => {
  await openDialog(page, 'JSON')
  const { name, bytes } = await save(page)
  expect(name).toBe('Head office.json')
  expect(bytes.toString()).toBe(formatJson(topology, configuration, 'en'))
})

test('SVG is the picture in its own language, theme and background', async ({ page }) => {
  await openDialog(page, 'SVG')
  await choose(page, 'Language', '日本語')
  await choose(page, 'Theme', 'Dark')
  await choose(page, 'Background', 'Transparent')
  const { name, bytes } = await save(page)
  expect(name).toBe('Head office.svg')
  const settings = { language: 'ja', theme: 'dark', ground: 'transparent' } as const
  expect(bytes.toString()).toBe(
    exportSvg(await expectedPicture(), { ...settings, title: configuration.title }),
  )
  // The screen keeps its own.
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

for (const scale of [1, 4]) {
  test(`PNG has ${scale} pixels for each px of the picture`, async ({ page }) => {
    await openDialog(page, 'PNG')
    await choose(page, 'Language', '日本語')
    await choose(page, 'Scale', `${scale}×`)
    const { name, bytes } = await save(page)
    expect(name).toBe('Head office.png')
    const { size } = composeExport(await expectedPicture(), {
      language: 'ja',
      theme: 'light',
      ground: 'theme',
      title: '',
    })
    const signature = bytes.subarray(0, 8).toString('latin1')
    expect(signature).toBe('\u0089PNG\r\n\u001a\n')
    expect(bytes.readUInt32BE(16)).toBe(Math.round(size.width * scale))
    expect(bytes.readUInt32BE(20)).toBe(Math.round(size.height * scale))
  })
}

test('only the settings of the chosen format are there', async ({ page }) => {
  await openDialog(page, 'CSV')
  const groups = page.getByRole('dialog').getByRole('radiogroup')
  const names = async (format: string) => {
    await choose(page, 'Format', format)
    return await groups.evaluateAll((found) =>
      found.map(
        (group) =>
          document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
      ),
    )
  }
  expect(await names('CSV')).toEqual(['Format', 'Language'])
  expect(await names('JSON')).toEqual(['Format', 'Language'])
  expect(await names('SVG')).toEqual(['Format', 'Language', 'Theme', 'Background'])
  expect(await names('PNG')).toEqual(['Format', 'Language', 'Theme', 'Background', 'Scale'])
})

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
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'cannot make' })).toBeVisible()
  await page.getByRole('button', { name: /^Use \d×$/ }).click()
  const { name } = await save(page)
  expect(name).toBe('Head office.png')
})

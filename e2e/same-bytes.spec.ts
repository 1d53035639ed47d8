import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { expect, test } from './fixtures.ts'
import { choose, open } from './screen.ts'

const titled = (title: string) =>
  encodeDeployment({ ...deploymentOf(presetConfiguration('all-components')), title })

/**
 * Links of every kind: presets, own ports, and titles that try to break out of a format; in both
 * languages what has many flows, in one of them what has the same flows under another title.
 */
const links: readonly (readonly [
  name: string,
  fragment: string,
  languages: readonly Language[],
])[] = [
  ...(['all-components', 'before-14096'] as const).map(
    (preset) =>
      [preset, encodeDeployment(deploymentOf(presetConfiguration(preset))), languages] as const,
  ),
  ['own ports', '#v=1&iis=default&agent-port=30000&server-https-port=8443&sql-port=11433', ['ja']],
  ['one port for HTTP and HTTPS', '#v=1&server-http-port=4343', ['en']],
  ['a title of markup', titled('<script>alert(1)</script> ]]> &amp; "x"'), ['ja']],
  ['a title that is a formula', titled('=cmd|calc!A1'), ['en']],
  ['a title in Japanese with a pictograph', titled('本社 👩‍💻\nと支社'), ['en']],
  ['a title from right to left', titled('مرحبا \u202eabc'), ['ja']],
  ['a title of 200 letters', titled('漢'.repeat(200)), ['en']],
]

/** Formats as the dialog names them, with what the command line calls those that it names otherwise. */
const formats = [
  'JSON',
  'CSV',
  'SVG',
  'PowerPoint',
  'Excel',
  'Visio',
  'draw.io',
  'Markdown',
  'Mermaid',
]
const formatWords: Readonly<Record<string, string>> = {
  PowerPoint: 'pptx',
  Excel: 'xlsx',
  Visio: 'vsdx',
  'draw.io': 'drawio',
}

const labels: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' }

/** Chooses in the dialog and reads the file that comes. */
async function save(page: Page, format: string, language: Language): Promise<Buffer> {
  await choose(page, 'Format', format)
  await choose(page, 'Language', labels[language])
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export' }).click()
  return readFile(await (await coming).path())
}

for (const [name, fragment, spoken] of links) {
  test(`browser and command line write the same bytes: ${name}`, async ({ page }) => {
    test.slow()
    await open(page, fragment)
    // An address without a deployment is refused on the command line.
    const address = fragment === '' ? `${page.url()}#v=1` : page.url()
    await page.getByRole('button', { name: 'Export' }).click()
    for (const language of spoken) {
      for (const format of formats) {
        const word = formatWords[format] ?? format.toLowerCase()
        const words = ['export', address, '--format', word, '--lang', language]
        const shell = { writeFile: () => {}, readFile: () => null, outputIsTerminal: false }
        const { output, errors } = await runCommand(words, shell)
        expect(errors).toBe('')
        const saved = await save(page, format, language)
        expect(saved.equals(Buffer.from(output)), `${format} in ${language}`).toBe(true)
      }
    }
  })
}

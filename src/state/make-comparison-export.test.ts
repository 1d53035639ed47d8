import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { comparisonFormatIds } from '#core/exports/comparison/comparison-formats.ts'
import { formats } from '#core/exports/formats.ts'
import { defaultPictureSettings } from '#core/exports/picture/picture-settings.ts'
import { fail } from '#core/kit/result.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { languages } from '#core/messages/language.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from '../cli/lay-out.ts'
import { runCommand } from '../cli/run-command.ts'
import { makeComparisonExport } from './make-comparison-export.ts'
import type { ExportTools } from './make-export.ts'

const links = ['#v=1&smart-protection=integrated', '#v=1&edge=off&title=Head%20office'] as const
const [before, after] = links.map((link) => decodeDeployment(link).deployment)
if (!before || !after) throw new Error('There are two deployments')
const comparison = compareDeployments(before, after)

const layOut = createLayOut()
const tools: ExportTools = {
  page: 'https://p.example/',
  layOut: async (topology, language) => ({
    laidOut: await layOut(topology, language),
    language,
    plain: false,
  }),
  rasterise: async () => fail({ kind: 'failed' }),
}

const settings = {
  ...defaultPictureSettings,
  language: 'en',
  scale: 2,
  separator: 'comma',
} as const

/** The pixels of a PNG are drawn by each machine in its own way. */
const written = comparisonFormatIds.filter((format) => format !== 'png')

test.each(written)('the browser writes the same %s as the command line', async (format) => {
  for (const language of languages) {
    const file = await makeComparisonExport(comparison, { ...settings, language, format }, tools)
    const { name, content } = unwrap(file)
    const words = ['compare', ...links, '--format', format, '--lang', language]
    const shell = { writeFile: () => {}, readFile: () => null, outputIsTerminal: false }
    const { output, errors } = await runCommand(words, shell)
    expect(errors).toBe('')
    const bytes = typeof output === 'string' ? new TextEncoder().encode(output) : output
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(new Uint8Array(bytes))
    const ending = formats[format].ending
    expect(name).toBe(`Head office-vs-${fingerprint(before)}.${ending}`)
    expect(content.type).toBe(formats[format].mediaType)
  }
})

test('a place is in the name, and what goes wrong is an answer', async () => {
  const placed = { ...settings, place: 'slide', format: 'svg' } as const
  expect(unwrap(await makeComparisonExport(comparison, placed, tools)).name).toBe(
    `Head office-vs-${fingerprint(before)}-slide.svg`,
  )
  const broken = { ...tools, layOut: () => Promise.reject(new Error('out of memory')) }
  expect(await makeComparisonExport(comparison, placed, broken)).toEqual(fail({ kind: 'failed' }))
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { fail } from '#core/kit/result.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { rememberLayouts } from '#core/testing/remember-layouts.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from '../../src/cli/lay-out.ts'
import { comparisonFormats } from '../../src/core/exports/comparison/comparison-formats.ts'
import { type FileSettings, makeFile } from '../../src/core/exports/formats.ts'
import { defaultPictureSettings } from '../../src/core/exports/picture/picture-settings.ts'
import { goldenDeployments } from '../golden-deployments.ts'
import { findLacking, validateOffice } from './office-validator.ts'

const lacking = findLacking()
const check = test.skipIf(lacking !== null)
const reason = lacking === null ? '' : ` (${lacking})`

const tools = {
  layOut: rememberLayouts(createLayOut()),
  rasterise: async () => fail('no pixels are asked for'),
}
const formats = ['pptx', 'xlsx'] as const
const folder = mkdtempSync(join(tmpdir(), 'portscape-office-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** Names that are markup, formulas, or letters that XML cannot hold. */
const hostile: Deployment = addHosts({ ...defaultDeployment, title: ']]><a:t>&amp;"\'' }, [
  { kind: 'agent', name: '=cmd|calc!A1', addresses: ['10.1.0.7'], zone: '' },
  { kind: 'agent', name: '<script>alert(1)</script>', addresses: [], zone: '' },
  { kind: 'active-directory', name: '_x000D_ \ud83d \u202eabc', addresses: [], zone: '' },
])

const usual: Omit<FileSettings, 'language'> = {
  ...defaultPictureSettings,
  scale: 2,
  separator: 'comma',
  portSlides: true,
}

/** What Microsoft's validator says of a file. */
async function validate(
  name: string,
  deployment: Deployment,
  format: (typeof formats)[number],
  change: Pick<FileSettings, 'language'> & Partial<FileSettings>,
) {
  const settings: FileSettings = { ...usual, ...change }
  const request = { deployment, page: 'https://p.example/', settings }
  const file = join(folder, `${name}.${change.language}.${format}`)
  writeFileSync(file, unwrap(await makeFile(format, request, tools)).content)
  return validateOffice(file)
}

/** What it says of the comparison of two deployments. */
async function validateComparison(
  [before, after]: readonly [Deployment, Deployment],
  format: (typeof formats)[number],
  language: Language,
) {
  const settings: FileSettings = { ...usual, language }
  const made = await comparisonFormats[format].make(
    compareDeployments(before, after),
    settings,
    tools,
  )
  const file = join(folder, `comparison.${language}.${format}`)
  writeFileSync(file, unwrap(made).content)
  return validateOffice(file)
}

/** Each file starts a program, of which a machine runs a few at once. */
const limit = 180_000

describe.each(formats)('%s', (format) => {
  check.each(languages)(
    `%s: every file of the golden deployments is as Office wants it${reason}`,
    async (language: Language) => {
      const faults = await Promise.all(
        goldenDeployments.map(async ([name, deployment]) => [
          name,
          await validate(name, deployment, format, { language }),
        ]),
      )
      expect(faults).toEqual(goldenDeployments.map(([name]) => [name, []]))
    },
    limit,
  )

  check(
    `so it is with hostile names, numbers in place of ports, and exact lines${reason}`,
    async () => {
      const changes = { ports: 'callouts', connectors: 'exact', theme: 'dark' } as const
      expect(await validate('hostile', hostile, format, { language: 'en' })).toEqual([])
      expect(await validate('changed', hostile, format, { language: 'ja', ...changes })).toEqual([])
    },
    limit,
  )

  check.each(languages)(
    `%s: so it is with a comparison, both ways${reason}`,
    async (language: Language) => {
      expect(await validateComparison([defaultDeployment, hostile], format, language)).toEqual([])
      expect(await validateComparison([hostile, defaultDeployment], format, language)).toEqual([])
    },
    limit,
  )
})

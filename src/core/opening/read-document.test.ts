import * as fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { documentLink } from '#core/exports/document-link.ts'
import { writeProperties } from '#core/exports/office/document-properties.ts'
import { packOffice } from '#core/exports/office/pack-office.ts'
import { exportPptx } from '#core/exports/office/pptx/export-pptx.ts'
import { exportXlsx } from '#core/exports/office/xlsx/export-xlsx.ts'
import { defaultPictureSettings } from '#core/exports/picture/picture-settings.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { layOutPlainly } from '#core/testing/write-document.ts'
import { readDocument } from './read-document.ts'

const single = deploymentOf(presetConfiguration('single-server'))
const relay = deploymentOf(presetConfiguration('off-premises'))
const picture = (fragment: string) =>
  strToU8(`<svg><metadata id="portscape">${fragment.replaceAll('&', '&amp;')}</metadata></svg>`)
const noPause = () => Promise.resolve()
const document = (files: Record<string, Uint8Array>) =>
  zipSync({ 'word/document.xml': strToU8('<w:document/>'), ...files })

test.each([
  'word/media/image3.svg',
  'ppt/media/image1.svg',
  'xl/media/image1.svg',
  'Pictures/1.svg',
])('the picture at %s in a document brings its deployment', async (name) => {
  const bytes = document({ [name]: picture(encodeDeployment(single)) })
  expect(await readDocument(bytes, noPause)).toMatchObject({
    ok: true,
    value: { deployment: single, others: 0 },
  })
})

test('of several pictures the first counts, and other deployments are counted', async () => {
  const bytes = document({
    'word/media/image10.svg': picture(encodeDeployment(relay)),
    'word/media/image2.svg': picture(encodeDeployment(single)),
    'word/media/image3.svg': picture(encodeDeployment(single)),
    'word/media/image1.png': strToU8('no picture of ours'),
  })
  expect(await readDocument(bytes, noPause)).toMatchObject({
    ok: true,
    value: { deployment: single, others: 1 },
  })
})

const described = (deployment: Deployment, title = ''): Uint8Array =>
  packOffice(
    [],
    writeProperties({
      ...{ deployment, title },
      link: documentLink({ deployment, page: 'https://portscape.example/' }),
    }),
  )

test('an office document of ours brings back any deployment from its properties', async () => {
  await fc.assert(
    fc.asyncProperty(anyDeployment, async (deployment) => {
      const bytes = described(deployment, `#v=1&edge=off ${deployment.title}`)
      expect(await readDocument(bytes, noPause)).toMatchObject({
        ok: true,
        value: { deployment, others: 0 },
      })
    }),
    { numRuns: 40 },
  )
})

test('a description counts before pictures, and one without a link not at all', async () => {
  const files = { 'word/media/image1.svg': picture(encodeDeployment(relay)) }
  const both = zipSync({ ...unzipSync(described(single)), ...files })
  expect(await readDocument(both, noPause)).toMatchObject({ value: { deployment: single } })
  for (const text of ['Comments of somebody', '']) {
    const properties = strToU8(`<cp:x><dc:description>${text}</dc:description></cp:x>`)
    const other = document({ ...files, 'docProps/core.xml': properties })
    expect(await readDocument(other, noPause)).toMatchObject({ value: { deployment: relay } })
  }
})

test('a link that was cut in a description is refused with what is wrong with it', async () => {
  const properties = strToU8('<cp:x><dc:description>https://p.example/#v=1&amp;c=</dc:description>')
  expect(await readDocument(document({ 'docProps/core.xml': properties }), noPause)).toMatchObject({
    ok: false,
    problem: { kind: 'no-setting', problems: [{ kind: 'cut' }] },
  })
})

test.each([
  ['without pictures', document({})],
  ['with a picture of another program', document({ 'word/media/image1.svg': strToU8('<svg/>') })],
  ['with a picture that swells', document({ 'word/media/image1.svg': new Uint8Array(9_000_000) })],
  [
    'that was cut',
    document({ 'word/media/image1.svg': picture('#v=1&edge=off') }).subarray(0, -30),
  ],
])('a document %s is refused as such', async (_, bytes) => {
  expect(await readDocument(bytes, noPause)).toEqual({ ok: false, problem: { kind: 'no-picture' } })
})

test('what is no document is read as any other file', async () => {
  expect(await readDocument(strToU8('#v=1&edge=off'), noPause)).toMatchObject({
    value: { deployment: { sites: [{ options: { edge: 'off' } }] } },
  })
})

test('a damaged document never makes it throw', async () => {
  const whole = document({ 'word/media/image1.svg': picture('#v=1&edge=off') })
  for (let at = 0; at < whole.length; at += 7) {
    const changed = Uint8Array.from(whole)
    changed[at] = 255
    await readDocument(changed, noPause)
  }
})

const writeOffice = async (write: typeof exportPptx, deployment: Deployment) => {
  const source = { deployment, page: 'https://p.example/' }
  const settings = { ...defaultPictureSettings, language: 'ja' } as const
  return unwrap(await write(source, settings, layOutPlainly)).content
}

test.each([
  ['pptx', exportPptx],
  ['xlsx', exportXlsx],
] as const)(
  'a whole %s brings back its deployment, also without its properties',
  async (_, write) => {
    const deployment = { ...single, title: '本社 <A> & "B"' }
    const bytes = await writeOffice(write, deployment)
    const { 'docProps/core.xml': properties, ...rest } = unzipSync(bytes)
    expect(properties).toBeDefined()
    for (const file of [bytes, zipSync(rest)]) {
      expect(await readDocument(file, noPause)).toMatchObject({ ok: true, value: { deployment } })
    }
  },
)

test('a workbook that Excel has saved shows its link among its shared texts', async () => {
  const bytes = document({
    'xl/sharedStrings.xml': strToU8(
      `<sst><si><t>${documentLink({ deployment: single, page: 'https://p.example/' }).replaceAll('&', '&amp;')}</t></si></sst>`,
    ),
  })
  expect(await readDocument(bytes, noPause)).toMatchObject({ value: { deployment: single } })
})

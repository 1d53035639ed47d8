import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
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

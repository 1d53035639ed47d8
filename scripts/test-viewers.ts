import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from '../src/cli/lay-out.ts'
import { presetConfiguration, presetIds } from '../src/core/configuration/presets.ts'
import { makePicture } from '../src/core/exports/picture/make-picture.ts'
import { defaultPictureSettings } from '../src/core/exports/picture/picture-settings.ts'
import { renderSvg } from '../src/core/exports/svg/render-svg.ts'
import { languages } from '../src/core/messages/language.ts'
import type { Scene } from '../src/core/scene/scene.ts'
import { findLabelFaults, listLabels, withoutTexts } from '../src/core/testing/find-labels.ts'
import { run } from './setup/run.mjs'
import { decodePng } from './viewers/decode-png.ts'
import { documentViewers } from './viewers/document-viewers.ts'
import { testDocuments } from './viewers/test-documents.ts'
import { type Viewer, viewers } from './viewers/viewers.ts'

/**
 * Shows the presets' pictures in the viewers that people use and finds every label by its pixels;
 * opens drawings of Visio in programs that read them and finds every text and every line.
 * On Debian as root it installs what is missing. Ends with 1 when a label is missing anywhere.
 */

const folder = 'node_modules/.cache/viewers'

type Picture = { readonly name: string; readonly scene: Scene }

async function composePictures(): Promise<Picture[]> {
  const layOut = createLayOut()
  const pictures: Picture[] = []
  for (const preset of presetIds) {
    for (const language of languages) {
      const source = {
        deployment: deploymentOf(presetConfiguration(preset)),
        page: 'https://p.example/',
      }
      const settings = { ...defaultPictureSettings, language, titleBlock: true }
      const scene = unwrap(await makePicture(source, settings, layOut))
      pictures.push({ name: `${preset}-${language}`, scene })
    }
  }
  return pictures
}

/** Packages for what is missing; true when there is nothing left to say. */
async function installMissing(): Promise<void> {
  const missing: string[] = []
  for (const { isThere, debianPackage } of [...viewers, ...documentViewers]) {
    if (!(await isThere())) missing.push(debianPackage)
  }
  const fonts = await run('fc-list', [':lang=ja', 'family'], { capture: true })
  if (fonts.code !== 0 || fonts.output.trim() === '') missing.push('fonts-noto-cjk')
  if (missing.length === 0 || process.getuid?.() !== 0) return
  console.log(`Installing ${missing.join(', ')} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { capture: true, env })
  const words = ['install', '-y', '-q', '--no-install-recommends', ...missing]
  const { code, output } = await run('apt-get', words, { capture: true, env })
  if (code !== 0) console.error(output.trim().split('\n').slice(-3).join('\n'))
}

/** Draws one picture with and without its texts, and says what is wrong with its labels. */
async function inspect(viewer: Viewer, { name, scene }: Picture): Promise<string[]> {
  const svg = renderSvg(scene, '')
  const draw = async (kind: string, content: string) => {
    const base = join(folder, viewer.name, `${name}.${kind}`)
    writeFileSync(`${base}.svg`, content)
    const start = () => viewer.draw(`${base}.svg`, `${base}.png`, scene.size)
    // A browser on a busy machine now and then gives no picture.
    await start().catch(start)
    return decodePng(readFileSync(`${base}.png`))
  }
  return findLabelFaults(scene, await draw('all', svg), await draw('bare', withoutTexts(svg)))
}

async function testViewer(viewer: Viewer, pictures: readonly Picture[]): Promise<string> {
  if (!(await viewer.isThere())) {
    return `NOT TESTED: it is not installed, and could not be (Debian: ${viewer.debianPackage})`
  }
  mkdirSync(join(folder, viewer.name), { recursive: true })
  let all = 0
  let missed = 0
  for (const picture of pictures) {
    all += listLabels(picture.scene).length
    const faults = await inspect(viewer, picture).catch((problem) => [String(problem)])
    missed += faults.length
    for (const fault of faults) console.error(`${viewer.name}, ${picture.name}: ${fault}`)
  }
  if (missed > 0) process.exitCode = 1
  return `${all - missed} of ${all} labels found, none outside its box${missed > 0 ? ' but those named above' : ''}`
}

rmSync(folder, { recursive: true, force: true })
await installMissing()
const pictures = await composePictures()
const rows: string[] = []
for (const viewer of viewers) {
  rows.push(`${viewer.name.padEnd(12)} ${await testViewer(viewer, pictures)}`)
}
rows.push(...(await testDocuments(join(folder, 'documents'))))
console.log(`\n${rows.join('\n')}\n\nThe renderings are in ${folder}.`)

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rememberLayouts } from '#core/testing/remember-layouts.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from '../../src/cli/lay-out.ts'
import { makeNativeDrawing } from '../../src/core/exports/native/make-native-drawing.ts'
import type { NativeDrawing } from '../../src/core/exports/native/native-drawing.ts'
import { exportPptx } from '../../src/core/exports/office/pptx/export-pptx.ts'
import { exportXlsx } from '../../src/core/exports/office/xlsx/export-xlsx.ts'
import { defaultPictureSettings } from '../../src/core/exports/picture/picture-settings.ts'
import { exportVsdx } from '../../src/core/exports/vsdx/export-vsdx.ts'
import { languages } from '../../src/core/messages/language.ts'
import { goldenDeployments } from '../golden-deployments.ts'
import { type DocumentFormat, type DocumentViewer, documentViewers } from './document-viewers.ts'
import { countDrawn, findDrawingFaults } from './find-drawing-faults.ts'

type Written = {
  readonly file: string
  readonly format: DocumentFormat
  readonly drawing: NativeDrawing
}

const writers = { vsdx: exportVsdx, pptx: exportPptx, xlsx: exportXlsx } as const

const documentFormats: readonly DocumentFormat[] = ['vsdx', 'pptx', 'xlsx']

/** The golden deployments in every format with shapes, in each language. */
async function writeDocuments(folder: string): Promise<Written[]> {
  mkdirSync(folder, { recursive: true })
  const layOut = rememberLayouts(createLayOut())
  const written: Written[] = []
  for (const [name, deployment] of goldenDeployments) {
    for (const language of languages) {
      const source = { deployment, page: 'https://p.example/' }
      for (const format of documentFormats) {
        const titleBlock = format === 'vsdx'
        const settings = { ...defaultPictureSettings, language, titleBlock }
        const { drawing } = unwrap(await makeNativeDrawing(source, settings, layOut))
        const { content } = unwrap(await writers[format](source, settings, layOut))
        const file = join(folder, `${name}-${language}.${format}`)
        writeFileSync(file, content)
        written.push({ file, format, drawing })
      }
    }
  }
  return written
}

async function testProgram(viewer: DocumentViewer, all: readonly Written[]): Promise<string> {
  if (!(await viewer.isThere())) {
    return `NOT TESTED: it is not installed, and could not be (Debian: ${viewer.debianPackage})`
  }
  let looked = 0
  let missed = 0
  for (const { file, format, drawing } of all) {
    if (!viewer.formats.includes(format)) continue
    const seen = await viewer.see(file, drawing)
    looked += countDrawn(drawing, seen)
    const faults = findDrawingFaults(drawing, seen)
    missed += faults.length
    for (const fault of faults) console.error(`${viewer.name}, ${file}: ${fault}`)
  }
  if (missed > 0) process.exitCode = 1
  return `${looked - missed} of ${looked} texts and lines of ${viewer.formats.join(', ')} found in their places`
}

/** Opens drawings in the programs that read them; a line for each. */
export async function testDocuments(folder: string): Promise<string[]> {
  const written = await writeDocuments(folder)
  const rows: string[] = []
  for (const viewer of documentViewers) {
    rows.push(`${viewer.name.padEnd(12)} ${await testProgram(viewer, written)}`)
  }
  return rows
}

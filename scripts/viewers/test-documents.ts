import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from '../../src/cli/lay-out.ts'
import { makeNativeDrawing } from '../../src/core/exports/native/make-native-drawing.ts'
import type { NativeDrawing } from '../../src/core/exports/native/native-drawing.ts'
import { defaultPictureSettings } from '../../src/core/exports/picture/picture-settings.ts'
import { exportVsdx } from '../../src/core/exports/vsdx/export-vsdx.ts'
import { languages } from '../../src/core/messages/language.ts'
import { goldenDeployments } from '../golden-deployments.ts'
import { type DocumentViewer, visioViewers } from './document-viewers.ts'
import { countDrawn, findDrawingFaults } from './find-drawing-faults.ts'

type Written = { readonly file: string; readonly drawing: NativeDrawing }

/** The golden deployments as drawings of Visio, in each language. */
async function writeDrawings(folder: string): Promise<Written[]> {
  mkdirSync(folder, { recursive: true })
  const layOut = createLayOut()
  const written: Written[] = []
  for (const [name, deployment] of goldenDeployments) {
    for (const language of languages) {
      const source = { deployment, page: 'https://p.example/' }
      const settings = { ...defaultPictureSettings, language, titleBlock: true }
      const { drawing } = unwrap(await makeNativeDrawing(source, settings, layOut))
      const { content } = unwrap(await exportVsdx(source, settings, layOut))
      const file = join(folder, `${name}-${language}.vsdx`)
      writeFileSync(file, content)
      written.push({ file, drawing })
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
  for (const { file, drawing } of all) {
    const seen = await viewer.see(file, drawing.size)
    looked += countDrawn(drawing, seen)
    const faults = findDrawingFaults(drawing, seen)
    missed += faults.length
    for (const fault of faults) console.error(`${viewer.name}, ${file}: ${fault}`)
  }
  if (missed > 0) process.exitCode = 1
  return `${looked - missed} of ${looked} texts and lines of Visio drawings found in their places`
}

/** Opens drawings in the programs that read them; a line for each. */
export async function testDocuments(folder: string): Promise<string[]> {
  const written = await writeDrawings(folder)
  const rows: string[] = []
  for (const viewer of visioViewers) {
    rows.push(`${viewer.name.padEnd(12)} ${await testProgram(viewer, written)}`)
  }
  return rows
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import subsetFont from 'subset-font'

/** The weights that the picture's text has. */
const weights = [400, 600] as const

const packed = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'

/**
 * Files of the bundled font as a renderer outside the browser reads them: TrueType, one a weight.
 * They are made from the browser's own file and kept in the system's folder for such things.
 */
export async function bundledFontFiles(): Promise<string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve(packed))
  const folder = join(tmpdir(), `portscape-fonts-${userInfo().uid}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const version = createHash('sha256').update(source).digest('hex').slice(0, 16)
  const files: string[] = []
  for (const weight of weights) {
    const file = join(folder, `inter-${version}-${weight}.ttf`)
    if (!existsSync(file)) await writeWeight(source, weight, file)
    files.push(file)
  }
  return files
}

async function writeWeight(source: Buffer, weight: number, file: string): Promise<void> {
  const font = await subsetFont(source, undefined, {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  })
  // Two commands at once never read a half of the file.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, font)
  renameSync(draft, file)
}

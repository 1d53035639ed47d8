import { mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Point } from '#core/kit/geometry.ts'
import { run } from '../setup/run.mjs'

/** What a program draws of a document, in px from the top left corner of the picture. */
export type SeenDrawing = {
  /** Pieces of text where they begin, at the middle of their height. */
  readonly texts: readonly (Point & { readonly words: string })[]
  /** The courses of lines; null where the program does not tell. */
  readonly routes: readonly (readonly Point[])[] | null
}

/** A program that opens documents with shapes in them. */
export type DocumentViewer = {
  readonly name: string
  /** The Debian package that has it. */
  readonly debianPackage: string
  readonly isThere: () => Promise<boolean>
  /** Opens the file, whose picture has this size in px. Rejects where it does not open. */
  readonly see: (file: string, size: { readonly width: number }) => Promise<SeenDrawing>
}

const limits = { capture: true, timeout: 180_000 } as const

const pxPerInch = 96

/** The library behind LibreOffice's reader of Visio; it prints what it would draw, call by call. */
const libvisio: DocumentViewer = {
  name: 'libvisio',
  debianPackage: 'libvisio-tools',
  isThere: async () => (await run('vsd2raw', ['--version'], limits)).code === 0,
  see: async (file) => {
    const { code, output } = await run('vsd2raw', [file], limits)
    if (code !== 0) throw new Error(`vsd2raw ended with ${code}`)
    return parseCalls(output)
  },
}

const toPx = (inches: string | undefined): number => Number(inches) * pxPerInch

/** Reads calls such as `startTextObject (svg:height: 0.1667in, svg:x: 0.3542in, …)`. */
function parseCalls(output: string): SeenDrawing {
  const texts: { words: string; x: number; y: number }[] = []
  const routes: Point[][] = []
  for (const [, call, rest = ''] of output.matchAll(/^ *(\w+) ?\((.*)\)$/gm)) {
    if (call === 'startTextObject') texts.push({ words: '', ...parsePlace(rest) })
    if (call === 'drawPath') routes.push(parseRoute(rest))
    const text = texts.at(-1)
    if (call === 'insertText' && text) text.words += rest
  }
  return { texts, routes }
}

function parsePlace(call: string): Point {
  const lengthOf = (name: string) => toPx(call.match(new RegExp(`svg:${name}: (-?[\\d.]+)in`))?.[1])
  return { x: lengthOf('x'), y: lengthOf('y') + lengthOf('height') / 2 }
}

const parseRoute = (path: string): Point[] =>
  [...path.matchAll(/path-action: [ML], svg:x: (-?[\d.]+)in, svg:y: (-?[\d.]+)in/g)].map(
    ([, x, y]) => ({ x: toPx(x), y: toPx(y) }),
  )

/** LibreOffice says what it draws as the text of a PDF. */
const libreOffice: DocumentViewer = {
  name: 'LibreOffice',
  debianPackage: 'libreoffice-draw',
  isThere: async () => (await run('soffice', ['--version'], limits)).code === 0,
  see: async (file, size) => {
    const folder = join(dirname(file), 'pdf')
    mkdirSync(folder, { recursive: true })
    const profile = `-env:UserInstallation=${pathToFileURL(join(dirname(file), 'profile')).href}`
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
    const { code, output } = await run('soffice', words, limits)
    if (code !== 0) throw new Error(`soffice ended with ${code}: ${output.trim()}`)
    return readPdf(join(folder, basename(file).replace(/\.\w+$/, '.pdf')), size)
  },
}

async function readPdf(file: string, { width }: { readonly width: number }): Promise<SeenDrawing> {
  const data = new Uint8Array(readFileSync(file))
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const page = await pdf.getPage(1)
  const [, , right = 1, top = 0] = page.view
  const scale = width / right
  const { items } = await page.getTextContent()
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , x = 0, y = 0] = item.transform.map(Number)
    // It stands on its baseline, and most of it is above.
    return [{ words: item.str, x: x * scale, y: (top - y - item.height * 0.35) * scale }]
  })
  await pdf.destroy()
  return { texts, routes: null }
}

export const visioViewers: readonly DocumentViewer[] = [libvisio, libreOffice]

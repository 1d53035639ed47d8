import { mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { NativeDrawing } from '#core/exports/native/native-drawing.ts'
import type { Point } from '#core/kit/geometry.ts'
import { unescapeXml } from '#core/opening/unescape-xml.ts'
import { run } from '../setup/run.mjs'
import { fitTexts, type SeenText } from './fit-texts.ts'

/** What a program draws of a document, in px from the top left corner of the picture. */
export type SeenDrawing = {
  /** Pieces of text where they begin, at the middle of their height. */
  readonly texts: readonly SeenText[]
  /** The courses of lines; null where the program does not tell. */
  readonly routes: readonly (readonly Point[])[] | null
  /** The names of the shapes that each connector joins; null where the program does not tell. */
  readonly joins: readonly string[] | null
}

export type DocumentFormat = 'vsdx' | 'pptx' | 'xlsx'

/** A program that opens documents with shapes in them, of the formats with these endings. */
export type DocumentViewer = {
  readonly name: string
  /** The Debian package that has it. */
  readonly debianPackage: string
  readonly formats: readonly DocumentFormat[]
  readonly isThere: () => Promise<boolean>
  /** Opens the file of a drawing. Rejects where it does not open. */
  readonly see: (file: string, drawing: NativeDrawing) => Promise<SeenDrawing>
}

const limits = { capture: true, timeout: 180_000 } as const

const pxPerInch = 96

/** The library behind LibreOffice's reader of Visio; it prints what it would draw, call by call. */
const libvisio: DocumentViewer = {
  name: 'libvisio',
  debianPackage: 'libvisio-tools',
  formats: ['vsdx'],
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
  return { texts, routes, joins: null }
}

function parsePlace(call: string): Point {
  const lengthOf = (name: string) => toPx(call.match(new RegExp(`svg:${name}: (-?[\\d.]+)in`))?.[1])
  return { x: lengthOf('x'), y: lengthOf('y') + lengthOf('height') / 2 }
}

const parseRoute = (path: string): Point[] =>
  [...path.matchAll(/path-action: [ML], svg:x: (-?[\d.]+)in, svg:y: (-?[\d.]+)in/g)].map(
    ([, x, y]) => ({ x: toPx(x), y: toPx(y) }),
  )

/** Starts LibreOffice, which writes the file anew in another format; gives the new file. */
async function convert(file: string, ending: string): Promise<string> {
  const folder = join(dirname(file), ending)
  mkdirSync(folder, { recursive: true })
  const profile = `-env:UserInstallation=${pathToFileURL(join(dirname(file), 'profile')).href}`
  const words = [profile, '--headless', '--convert-to', ending, '--outdir', folder, file]
  const { code, output } = await run('soffice', words, limits)
  if (code !== 0) throw new Error(`soffice ended with ${code}: ${output.trim()}`)
  return join(folder, basename(file).replace(/\.\w+$/, `.${ending}`))
}

/** Whether LibreOffice is there with the package that opens a format; elsewhere it has all of them. */
const hasPackage = (name: string) => async (): Promise<boolean> => {
  const { code } = await run('soffice', ['--version'], limits)
  if (code !== 0) return false
  const { code: known, output } = await run('dpkg-query', ['-s', name], limits)
  return known === 127 || output.includes('ok installed')
}

/** LibreOffice says what it draws as the text of a PDF. */
const libreOfficeDraw: DocumentViewer = {
  name: 'LibreOffice',
  debianPackage: 'libreoffice-draw',
  formats: ['vsdx'],
  isThere: hasPackage('libreoffice-draw'),
  see: async (file, drawing) => {
    const texts = await readPage(await convert(file, 'pdf'), 1)
    return { texts: fitTexts(texts, drawing), routes: null, joins: null }
  },
}

/** It draws glued connectors along ways of its own, but knows what they are glued to. */
const libreOfficeImpress: DocumentViewer = {
  name: 'LibreOffice',
  debianPackage: 'libreoffice-impress',
  formats: ['pptx'],
  isThere: hasPackage('libreoffice-impress'),
  see: async (file, drawing) => {
    const texts = await readPage(await convert(file, 'pdf'), 1)
    const joins = listJoins(readFileSync(await convert(file, 'fodp'), 'utf8'))
    return { texts: fitTexts(texts, drawing), routes: null, joins }
  },
}

/** The second sheet has the picture. It does not read what connectors in a sheet are glued to. */
const libreOfficeCalc: DocumentViewer = {
  name: 'LibreOffice',
  debianPackage: 'libreoffice-calc',
  formats: ['xlsx'],
  isThere: hasPackage('libreoffice-calc'),
  see: async (file, drawing) => {
    const texts = await readPage(await convert(file, 'pdf'), 2)
    return { texts: fitTexts(texts, drawing), routes: null, joins: null }
  },
}

/** The texts of a page of a PDF in pt from its top left corner. */
async function readPage(file: string, number: number): Promise<SeenText[]> {
  const data = new Uint8Array(readFileSync(file))
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const page = await pdf.getPage(number)
  const [, , , top = 0] = page.view
  const { items } = await page.getTextContent()
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , x = 0, y = 0] = item.transform.map(Number)
    // It stands on its baseline, and most of it is above.
    return [{ words: item.str, x, y: top - y - item.height * 0.35 }]
  })
  await pdf.destroy()
  return texts
}

/** Both ends of each connector in a flat file of LibreOffice, by the names of their shapes. */
function listJoins(xml: string): string[] {
  const attribute = (tag: string, name: string) =>
    unescapeXml(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  const tags = xml.match(/<draw:(?:custom-shape|connector) [^>]*>/g) ?? []
  const names = new Map(tags.map((tag) => [attribute(tag, 'draw:id'), attribute(tag, 'draw:name')]))
  return tags
    .filter((tag) => tag.startsWith('<draw:connector'))
    .map((tag) =>
      ['draw:start-shape', 'draw:end-shape']
        .map((end) => names.get(attribute(tag, end)) ?? '')
        .join(' > '),
    )
}

export const documentViewers: readonly DocumentViewer[] = [
  libvisio,
  libreOfficeDraw,
  libreOfficeImpress,
  libreOfficeCalc,
]

import { Resvg } from '@resvg/resvg-js'
import type { Raster } from '#core/exports/file-content.ts'
import { renderSvg } from '#core/exports/svg/render-svg.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { Scene } from '#core/scene/scene.ts'
import { measureText } from '#core/text/measure-text.ts'
import { bundledFontFiles } from './bundled-font.ts'
import { hasOtherSigns, listOtherSigns, splitSceneTexts } from './split-scene-texts.ts'

/** Letters that no installed font draws. */
export type MissingLetters = { readonly letters: string }

/** Faces for what the bundled font lacks; all of them have Japanese letter shapes. */
const otherFaces = [
  'Noto Sans JP',
  'Noto Sans CJK JP',
  'Hiragino Sans',
  'Yu Gothic',
  'Meiryo',
  'BIZ UDGothic',
  'MS Gothic',
  'IPAexGothic',
  'IPAGothic',
  'TakaoGothic',
  'VL Gothic',
  'sans-serif',
]
  .map((face) => (face.includes(' ') ? `'${face}'` : face))
  .join(',')

type FontOptions = {
  readonly fontFiles: string[]
  readonly loadSystemFonts: boolean
  readonly defaultFontFamily: string
}

/**
 * Draws a scene as PNG, `scale` pixels for each of its px: with the bundled font and, unless
 * `machineFonts` is false, with the machine's fonts for the letters that it lacks.
 */
export async function rasteriseScene(
  scene: Scene,
  scale: number,
  machineFonts = true,
): Promise<Result<Raster, MissingLetters>> {
  const others = listOtherSigns(scene)
  const font: FontOptions = {
    fontFiles: await bundledFontFiles(),
    // The machine's fonts take half a second to find.
    loadSystemFonts: machineFonts && others.length > 0,
    defaultFontFamily: 'Inter',
  }
  const missing = others.length === 0 ? [] : findMissingSigns(others, font)
  const letters = missing.filter((sign) => /\p{L}/u.test(sign))
  if (letters.length > 0) return fail({ letters: letters.join('') })
  const { width, height } = scene.size
  const sized = nameOtherFaces(renderSvg(splitSceneTexts(scene), '', asDrawn)).replace(
    /width="[\d.]+" height="[\d.]+"/,
    `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`,
  )
  const png = new Resvg(sized, { font }).render().asPng()
  return succeed({ png, missingSigns: missing.join('') })
}

const nameOtherFaces = (svg: string): string =>
  svg.replace(/<text ([^>]*>)([^<]*)(?=<)/g, (whole, attributes: string, text: string) =>
    hasOtherSigns(text) ? `<text font-family="${otherFaces}" ${attributes}${text}` : whole,
  )

/** The fonts are known; a piece held at its width would be stretched over its last spaces. */
const asDrawn = { editable: true }

/** A sign that no font can have: what it looks like is what a missing one looks like. */
const noSign = '\u{10fffd}'

const cell = 16

/** Each new text costs a look into a large font, so wide signs are first looked at in one row. */
function findMissingSigns(signs: readonly string[], font: FontOptions): string[] {
  const isWide = (sign: string) => measureText(sign, cell, 400) === cell
  const wide = signs.filter(isWide)
  const doubtful = probeRow(wide, font) ? signs.filter((sign) => !isWide(sign)) : signs
  return doubtful.length === 0 ? [] : probeEach(doubtful, font)
}

/** Whether a font has all of these signs, which are as wide as the text is high. */
function probeRow(signs: readonly string[], font: FontOptions): boolean {
  const row = toProbeText(signs.join(''), 0)
  const cells = drawProbe([toProbeText(noSign, 1), row], { columns: signs.length, rows: 2 }, font)
  const missing = cells(0, 1)
  return signs.every((_, index) => isThere(cells(index, 0), missing))
}

/** Draws each sign in a row of its own, whatever its width. */
function probeEach(signs: readonly string[], font: FontOptions): string[] {
  const texts = [noSign, ...signs].map(toProbeText)
  const cells = drawProbe(texts, { columns: 1, rows: texts.length }, font)
  const missing = cells(0, 0)
  return signs.filter((_, index) => !isThere(cells(0, index + 1), missing))
}

const toProbeText = (text: string, row: number): string =>
  `<text x="0" y="${(row + 0.8) * cell}" font-size="${cell}">${text}</text>`

/** The pixels of a cell by its column and row. */
function drawProbe(
  texts: readonly string[],
  { columns, rows }: { readonly columns: number; readonly rows: number },
  font: FontOptions,
): (column: number, row: number) => Buffer {
  const width = Math.max(1, columns) * cell
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${rows * cell}">${texts.join('')}</svg>`
  const { pixels } = new Resvg(nameOtherFaces(svg), { font }).render()
  return (column, row) =>
    Buffer.concat(
      Array.from({ length: cell }, (_, line) => {
        const from = ((row * cell + line) * width + column * cell) * 4
        return pixels.subarray(from, from + cell * 4)
      }),
    )
}

const isThere = (drawn: Buffer, missing: Buffer): boolean =>
  !drawn.equals(missing) && drawn.some((value) => value !== 0)

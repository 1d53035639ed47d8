import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { type PresetId, presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { makePicture } from '#core/exports/picture/make-picture.ts'
import {
  defaultPictureSettings,
  type PictureSettings,
} from '#core/exports/picture/picture-settings.ts'
import { renderSvg } from '#core/exports/svg/render-svg.ts'
import type { Language } from '#core/messages/language.ts'
import type { Scene } from '#core/scene/scene.ts'
import { themeNames } from '#core/scene/theme.ts'
import {
  findLabelFaults,
  listLabels,
  type Pixels,
  withoutTexts,
} from '#core/testing/find-labels.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { decodePng } from '../../scripts/viewers/decode-png.ts'
import { bundledFontFiles } from './bundled-font.ts'
import { createLayOut } from './lay-out.ts'
import { rasteriseScene } from './rasterise-scene.ts'

/** Pictures drawn by a renderer that is no browser, in which each label is found by its pixels. */

const layOut = createLayOut()
const scale = 2

/** Chips in the screen's themes; title block, numbers and their table in black and white. */
const variants: readonly Partial<PictureSettings>[] = themeNames.map((theme) =>
  theme === 'print' ? { theme, ports: 'callouts', titleBlock: true } : { theme },
)

const compose = async (
  preset: PresetId,
  language: Language,
  variant: Partial<PictureSettings>,
): Promise<Scene> =>
  unwrap(
    await makePicture(
      { deployment: deploymentOf(presetConfiguration(preset)), page: 'https://portscape.example/' },
      { ...defaultPictureSettings, ...variant, language },
      layOut,
    ),
  )

/** Draws pictures, each as large as it says. */
type Draw = (svgs: readonly string[]) => Pixels[]

/** One face alone, whatever the picture asks for. */
function drawWith(fontFiles: readonly string[], family: string): Draw {
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: family }
  return (svgs) =>
    draw(
      svgs.map((svg) => svg.replace(/ font-family="[^"]*"/, ` font-family="${family}"`)),
      font,
    )
}

const sizeOf = (svg: string) => {
  const [, width, height] = svg.match(/ width="([\d.]+)" height="([\d.]+)"/) ?? []
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) }
}

/** All on one sheet, one below the other: the machine's fonts take long to find. */
function draw(svgs: readonly string[], font: object): Pixels[] {
  const sizes = svgs.map(sizeOf)
  const tops = sizes.map((_, index) =>
    sizes.slice(0, index).reduce((top, { height }) => top + height, 0),
  )
  const width = Math.max(...sizes.map((size) => size.width))
  const height = sizes.reduce((sum, size) => sum + size.height, 0)
  const pictures = svgs.map((svg, index) =>
    svg.replace(/^<\?xml[^>]*>\n<svg /, `<svg y="${tops[index]}" `),
  )
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${pictures.join('')}</svg>`
  const { pixels } = new Resvg(sheet, { font, fitTo: { mode: 'zoom', value: scale } }).render()
  return sizes.map((size, index) => {
    const rows = Array.from({ length: size.height * scale }, (_, row) => {
      const from = ((tops[index] ?? 0) * scale + row) * width * scale * 4
      return pixels.subarray(from, from + size.width * scale * 4)
    })
    return { width: size.width * scale, height: size.height * scale, data: Buffer.concat(rows) }
  })
}

/** What is left without texts needs no font. */
const drawBare: Draw = (svgs) => draw(svgs.map(withoutTexts), { loadSystemFonts: false })

const require = createRequire(import.meta.url)
const dejavu = [
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
]

async function expectEveryLabel(language: Language, render: Draw): Promise<void> {
  for (const variant of variants) {
    const scenes: Scene[] = []
    for (const preset of presetIds) scenes.push(await compose(preset, language, variant))
    const svgs = scenes.map((scene) => renderSvg(scene, ''))
    const [drawn, bare] = [render(svgs), drawBare(svgs)]
    const faults = scenes.map((scene, index) => {
      const [picture, ground] = [drawn[index], bare[index]]
      return picture && ground ? findLabelFaults(scene, picture, ground) : ['not drawn']
    })
    expect(faults, `${variant.theme}: ${presetIds.join(', ')}`).toEqual(presetIds.map(() => []))
    expect(scenes.map((scene) => listLabels(scene).length)).toEqual(
      svgs.map((svg) => svg.match(/<text /g)?.length),
    )
  }
}

describe('another renderer shows every label of every preset and theme, within its box', () => {
  test('with the bundled font', async () => {
    await expectEveryLabel('en', drawWith(await bundledFontFiles(), 'Inter'))
  }, 120_000)

  test('with a wider font in its place, so that falling back clips nothing', async () => {
    await expectEveryLabel('en', drawWith(dejavu, 'DejaVu Sans'))
  }, 120_000)

  test('in Japanese, as the command line draws it, where a font for it is installed', async ({
    skip,
  }) => {
    // A theme changes no place of a text, and a large font is slow: one preset in every theme.
    const scenes = [
      ...variants.map((variant) => compose('before-14096', 'ja', variant)),
      ...presetIds.map((preset) => compose(preset, 'ja', {})),
    ]
    for (const scene of await Promise.all(scenes)) {
      const raster = await rasteriseScene(scene, scale)
      if (!raster.ok) {
        skip('NOT CHECKED: no font with Japanese letters is installed on this machine')
        continue
      }
      const [bare] = drawBare([renderSvg(scene, '')])
      const faults = bare && findLabelFaults(scene, decodePng(raster.value.png), bare)
      expect(faults, scene.description).toEqual([])
    }
  }, 180_000)
})

describe('a label counts as found only when it is seen', async () => {
  const scene = await compose('single-server', 'en', {})
  const svg = renderSvg(scene, '')
  const render = drawWith(await bundledFontFiles(), 'Inter')
  const [bare] = drawBare([svg])
  const faultsOf = (broken: string) => {
    const [drawn] = render([broken])
    return drawn && bare ? findLabelFaults(scene, drawn, bare) : []
  }

  test.each([
    ['is missing', /<text [^>]*>Web browser<\/text>/, '', '“Web browser” is not there.'],
    ['is cut', '>Web browser<', '>Web<', '“Web browser” is not whole.'],
    [
      'has another colour',
      /fill="#0f172a"([^>]*)>Web browser</,
      'fill="#dbeafe"$1>Web browser<',
      '“Web browser” is not in its colour.',
    ],
  ])('not when it %s', (_, part, replacement, fault) => {
    const broken = svg.replace(part, replacement)
    expect(broken === svg).toBe(false)
    expect(faultsOf(broken)).toEqual([fault])
  })

  test('not when it leaves its box', () => {
    const [fault = ''] = faultsOf(svg.replace('>Web browser<', '>Web browser of an administrator<'))
    expect(fault).toContain('outside their boxes')
  })
})

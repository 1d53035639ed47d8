import type { Comparison } from '#core/comparison/comparison.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import type { FileContent, FileSettings, FileTools } from '../formats.ts'
import { placePicture, pxPerMetre } from '../picture/place.ts'
import { signPng } from '../png/png-chunks.ts'
import { exportComparisonSvg } from './export-comparison-svg.ts'
import {
  formatComparisonCsv,
  formatComparisonJson,
  formatComparisonMarkdown,
} from './format-comparison.ts'

type ComparisonFormat = {
  readonly isBinary: boolean
  readonly make: <Problem>(
    comparison: Comparison,
    settings: FileSettings,
    tools: FileTools<Problem>,
  ) => Promise<Result<FileContent, Problem>>
}

/** What a comparison can be written as. */
export const comparisonFormats = {
  json: ofText((comparison, { language }) => formatComparisonJson(comparison, language)),
  csv: ofText((comparison, { language, separator }) =>
    formatComparisonCsv(comparison, language, separator),
  ),
  markdown: ofText((comparison, { language }) => formatComparisonMarkdown(comparison, language)),
  svg: {
    isBinary: false,
    make: async (comparison, settings, { layOut }) => {
      const { svg, scene } = await exportComparisonSvg(comparison, settings, layOut)
      return succeed({
        content: svg,
        missingSigns: '',
        placed: placePicture(scene, settings.place),
      })
    },
  },
  png: {
    isBinary: true,
    make: async (comparison, settings, { layOut, rasterise }) => {
      const { scale, place } = settings
      const drawn = { ...settings, editable: false, place: 'free' } as const
      const picture = await exportComparisonSvg(comparison, drawn, layOut)
      const raster = await rasterise(picture, scale)
      if (!raster.ok) return fail(raster.problem)
      const link = encodeDeployment(comparison.after)
      const { size } = picture.scene
      return succeed({
        content: signPng(raster.value.png, link, scale * pxPerMetre(size, place)),
        missingSigns: raster.value.missingSigns,
        placed: placePicture(picture.scene, place),
      })
    },
  },
} as const satisfies Readonly<Record<string, ComparisonFormat>>

function ofText(
  write: (comparison: Comparison, settings: FileSettings) => string,
): ComparisonFormat {
  return {
    isBinary: false,
    make: async (comparison, settings) =>
      succeed({ content: write(comparison, settings), missingSigns: '', placed: null }),
  }
}

export type ComparisonFormatId = keyof typeof comparisonFormats

export const isComparisonFormatId = (word: string): word is ComparisonFormatId =>
  Object.hasOwn(comparisonFormats, word)

export const comparisonFormatIds: readonly ComparisonFormatId[] =
  Object.keys(comparisonFormats).filter(isComparisonFormatId)

import type { Comparison } from '#core/comparison/comparison.ts'
import { type Result, succeed } from '#core/kit/result.ts'
import { type FileContent, type FileTools, plainFacts } from '../file-content.ts'
import type { FileSettings } from '../formats.ts'
import type { OfficeDocument } from '../office/office-document.ts'
import type { LayOut } from '../picture/make-picture.ts'
import { placePicture } from '../picture/place.ts'
import { exportPng, forPixels } from '../png/export-png.ts'
import { comparisonLink } from './describe-comparison.ts'
import { exportComparisonDrawio, exportComparisonVsdx } from './export-comparison-drawing.ts'
import { exportComparisonPptx } from './export-comparison-pptx.ts'
import { exportComparisonSvg } from './export-comparison-svg.ts'
import { exportComparisonXlsx } from './export-comparison-xlsx.ts'
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
        ...plainFacts,
        content: svg,
        placed: placePicture(scene, settings.place),
      })
    },
  },
  png: {
    isBinary: true,
    make: async (comparison, settings, { layOut, rasterise }) => {
      const picture = await exportComparisonSvg(comparison, forPixels(settings), layOut)
      return exportPng(picture, comparisonLink(comparison), settings, rasterise)
    },
  },
  pptx: ofDocument(exportComparisonPptx),
  vsdx: ofDocument(exportComparisonVsdx),
  drawio: {
    isBinary: false,
    make: async (comparison, settings, { layOut }) =>
      succeed({ ...plainFacts, ...(await exportComparisonDrawio(comparison, settings, layOut)) }),
  },
  xlsx: ofDocument(exportComparisonXlsx),
} as const satisfies Readonly<Record<string, ComparisonFormat>>

function ofDocument(
  write: (
    comparison: Comparison,
    settings: FileSettings,
    layOut: LayOut,
  ) => Promise<OfficeDocument>,
): ComparisonFormat {
  return {
    isBinary: true,
    make: async (comparison, settings, { layOut }) =>
      succeed({ ...plainFacts, ...(await write(comparison, settings, layOut)) }),
  }
}

function ofText(
  write: (comparison: Comparison, settings: FileSettings) => string,
): ComparisonFormat {
  return {
    isBinary: false,
    make: async (comparison, settings) =>
      succeed({ ...plainFacts, content: write(comparison, settings) }),
  }
}

export type ComparisonFormatId = keyof typeof comparisonFormats

export const isComparisonFormatId = (word: string): word is ComparisonFormatId =>
  Object.hasOwn(comparisonFormats, word)

export const comparisonFormatIds: readonly ComparisonFormatId[] =
  Object.keys(comparisonFormats).filter(isComparisonFormatId)

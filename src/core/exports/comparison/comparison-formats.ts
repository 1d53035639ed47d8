import type { Comparison } from '#core/comparison/comparison.ts'
import type { Language } from '#core/messages/language.ts'
import type { SeparatorName } from '../flows/format-csv.ts'
import {
  formatComparisonCsv,
  formatComparisonJson,
  formatComparisonMarkdown,
} from './format-comparison.ts'

type ComparisonSettings = { readonly language: Language; readonly separator: SeparatorName }

type ComparisonFormat = (comparison: Comparison, settings: ComparisonSettings) => string

/** What a comparison can be written as. */
export const comparisonFormats = {
  json: (comparison, { language }) => formatComparisonJson(comparison, language),
  csv: (comparison, { language, separator }) =>
    formatComparisonCsv(comparison, language, separator),
  markdown: (comparison, { language }) => formatComparisonMarkdown(comparison, language),
} as const satisfies Readonly<Record<string, ComparisonFormat>>

export type ComparisonFormatId = keyof typeof comparisonFormats

export const isComparisonFormatId = (word: string): word is ComparisonFormatId =>
  Object.hasOwn(comparisonFormats, word)

export const comparisonFormatIds: readonly ComparisonFormatId[] =
  Object.keys(comparisonFormats).filter(isComparisonFormatId)

import type { Comparison } from '#core/comparison/comparison.ts'
import { comparisonFileName } from '#core/exports/comparison/comparison-file-name.ts'
import {
  type ComparisonFormatId,
  comparisonFormats,
} from '#core/exports/comparison/comparison-formats.ts'
import { type FileSettings, formats } from '#core/exports/formats.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import {
  type ExportedFile,
  type ExportProblem,
  type ExportTools,
  toExportedFile,
  toFileTools,
} from './make-export.ts'

/** The file of a comparison: the same bytes that the command line writes. Never rejects. */
export async function makeComparisonExport(
  comparison: Comparison,
  { format, ...settings }: FileSettings & { readonly format: ComparisonFormatId },
  tools: ExportTools,
): Promise<Result<ExportedFile, ExportProblem>> {
  try {
    const file = await comparisonFormats[format].make(comparison, settings, toFileTools(tools))
    if (!file.ok) return file
    const marks = file.value.placed ? [settings.place] : []
    const name = comparisonFileName(comparison, formats[format].ending, marks)
    return succeed(toExportedFile(format, name, file.value))
  } catch {
    return fail({ kind: 'failed' })
  }
}

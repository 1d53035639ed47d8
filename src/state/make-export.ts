import type { Configuration } from '#core/configuration/configuration.ts'
import { fileName } from '#core/exports/file-name.ts'
import { formatCsv } from '#core/exports/flows/format-csv.ts'
import { formatJson } from '#core/exports/flows/format-json.ts'
import { composeExport } from '#core/exports/svg/export-svg.ts'
import { renderSvg } from '#core/exports/svg/render-svg.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { Size } from '#core/kit/geometry.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { Language } from '#core/messages/language.ts'
import type { ThemeName } from '#core/scene/theme.ts'
import type { DiagramStore } from './diagram-store.ts'
import { selectTopology } from './select-topology.ts'

export const exportFormats = ['svg', 'png', 'csv', 'json'] as const

export type ExportFormat = (typeof exportFormats)[number]

/** Everything that can be set for an export; a format ignores what it does not have. */
export type ExportSettings = {
  readonly format: ExportFormat
  readonly language: Language
  readonly theme: ThemeName
  readonly ground: 'theme' | 'transparent'
  /** Pixels of a PNG for each px of the picture. */
  readonly scale: number
}

/** Why there is no file; `largestScale` is 0 where the picture is too large at any scale. */
export type ExportProblem =
  | { readonly kind: 'too-large'; readonly largestScale: number }
  | { readonly kind: 'failed' }

export type ExportedFile = { readonly name: string; readonly content: Blob }

/** What an export is made with; the platform draws the pixels. */
export type ExportTools = {
  readonly layOut: DiagramStore['layOut']
  readonly rasterise: (
    svg: string,
    size: Size,
    scale: number,
  ) => Promise<Result<Blob, ExportProblem>>
}

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
}

/** The file of a deployment: the same bytes that the command line writes. Never rejects. */
export async function makeExport(
  configuration: Configuration,
  settings: ExportSettings,
  tools: ExportTools,
): Promise<Result<ExportedFile, ExportProblem>> {
  try {
    const content = await makeContent(configuration, settings, tools)
    if (!content.ok) return content
    return succeed({ name: fileName(configuration.title, settings.format), content: content.value })
  } catch {
    return fail({ kind: 'failed' })
  }
}

async function makeContent(
  configuration: Configuration,
  settings: ExportSettings,
  tools: ExportTools,
): Promise<Result<Blob, ExportProblem>> {
  const { format, language, scale } = settings
  const topology = selectTopology(configuration)
  const toFile = (text: string) => succeed(new Blob([text], { type: mediaTypes[format] }))
  switch (format) {
    case 'csv':
      return toFile(formatCsv(topology, language))
    case 'json':
      return toFile(formatJson(topology, configuration, language))
    case 'svg':
    case 'png': {
      const { laidOut, plain } = await tools.layOut(topology, language)
      // The simple placement is for looking at; a file would not be the one that was asked for.
      if (plain) return fail({ kind: 'failed' })
      const scene = composeExport(laidOut, { ...settings, title: configuration.title })
      const svg = renderSvg(scene)
      return format === 'svg' ? toFile(svg) : tools.rasterise(svg, scene.size, scale)
    }
    default:
      return assertNever(format)
  }
}

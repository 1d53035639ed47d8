import type { Configuration } from '#core/configuration/configuration.ts'
import { fileName } from '#core/exports/file-name.ts'
import { formatCsv } from '#core/exports/flows/format-csv.ts'
import { formatJson } from '#core/exports/flows/format-json.ts'
import { type LayOut, makePicture } from '#core/exports/picture/make-picture.ts'
import type { PictureSettings } from '#core/exports/picture/picture-settings.ts'
import { signPng } from '#core/exports/png/png-chunks.ts'
import { renderSvg } from '#core/exports/svg/render-svg.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { Size } from '#core/kit/geometry.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { encodeConfiguration } from '#core/link/encode-configuration.ts'
import type { DiagramStore } from './diagram-store.ts'
import { selectTopology } from './select-topology.ts'

export const exportFormats = ['svg', 'png', 'csv', 'json'] as const

export type ExportFormat = (typeof exportFormats)[number]

/** Everything that can be set for an export; a format ignores what it does not have. */
export type ExportSettings = PictureSettings & {
  readonly format: ExportFormat
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
  /** The address of the page that a link opens, without a fragment. */
  readonly page: string
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
  const toFile = (content: BlobPart) => succeed(new Blob([content], { type: mediaTypes[format] }))
  switch (format) {
    case 'csv':
      return toFile(formatCsv(topology, configuration, language))
    case 'json':
      return toFile(formatJson(topology, configuration, language))
    case 'svg':
      return toFile((await drawPicture(configuration, settings, tools)).svg)
    case 'png': {
      const { svg, size } = await drawPicture(configuration, settings, tools)
      const picture = await tools.rasterise(svg, size, scale)
      return picture.ok ? toFile(await sign(picture.value, configuration, scale)) : picture
    }
    default:
      return assertNever(format)
  }
}

/** The picture of a deployment as SVG, with its size in px. Rejects when it cannot be laid out. */
export async function drawPicture(
  configuration: Configuration,
  settings: PictureSettings,
  tools: Pick<ExportTools, 'page' | 'layOut'>,
): Promise<{ readonly svg: string; readonly size: Size }> {
  const layOut: LayOut = async (topology, language) => {
    const { laidOut, plain } = await tools.layOut(topology, language)
    // The simple placement is for looking at; a file would not be the one that was asked for.
    if (plain) throw new Error('The layout engine failed')
    return laidOut
  }
  const scene = await makePicture({ configuration, page: tools.page }, settings, layOut)
  return { svg: renderSvg(scene, encodeConfiguration(configuration)), size: scene.size }
}

/** Puts the deployment's link into the picture, so that it can be opened again. */
async function sign(picture: Blob, configuration: Configuration, scale: number): Promise<BlobPart> {
  const bytes = new Uint8Array(await picture.arrayBuffer())
  return new Uint8Array(signPng(bytes, encodeConfiguration(configuration), scale))
}

import type { Deployment } from '#core/deployment/deployment.ts'
import type { FileContent, FileTools } from '#core/exports/file-content.ts'
import { fileName } from '#core/exports/file-name.ts'
import { type FileSettings, type FormatId, formats, makeFile } from '#core/exports/formats.ts'
import type { DocumentPreview } from '#core/exports/office/office-document.ts'
import type { SvgPicture } from '#core/exports/picture/export-svg.ts'
import type { LayOut, NothingShown } from '#core/exports/picture/make-picture.ts'
import type { PlacedPicture } from '#core/exports/picture/place.ts'
import type { Size } from '#core/kit/geometry.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import type { Language } from '#core/messages/language.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { narrowTopology } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { DiagramStore } from './diagram-store.ts'

export type ExportSettings = FileSettings & { readonly format: FormatId }

/** Why the pixels could not be drawn; `largestScale` is 0 where they are too many at any scale. */
type RasterProblem =
  | { readonly kind: 'too-large'; readonly largestScale: number }
  | { readonly kind: 'altered' }
  | { readonly kind: 'failed' }

export type ExportProblem = NothingShown | RasterProblem

export type ExportedFile = {
  readonly name: string
  readonly content: Blob
  readonly placed: PlacedPicture | null
  /** Of a document that no browser shows, with its picture as a file. */
  readonly preview: (Omit<DocumentPreview, 'svg'> & { readonly picture: Blob }) | null
}

/** What an export is made with; the platform draws the pixels. */
export type ExportTools = {
  /** The address of the page that a link opens, without a fragment. */
  readonly page: string
  readonly layOut: DiagramStore['layOut']
  readonly rasterise: (
    svg: string,
    size: Size,
    scale: number,
  ) => Promise<Result<Blob, RasterProblem>>
}

/** The file of a deployment: the same bytes that the command line writes. Never rejects. */
export async function makeExport(
  deployment: Deployment,
  { format, ...settings }: ExportSettings,
  tools: ExportTools,
  verification: VerificationState | null = null,
): Promise<Result<ExportedFile, ExportProblem>> {
  try {
    const { page } = tools
    const all = topologyOf(deployment)
    const isPart = narrowTopology(all, settings.shown) !== all
    const file = await makeFile(
      format,
      { deployment, page, settings, verification },
      toFileTools(tools),
    )
    if (!file.ok) return file
    const name = fileName(deployment, formats[format].ending, [
      ...(isPart ? ['part'] : []),
      ...(file.value.placed ? [settings.place] : []),
    ])
    return succeed(toExportedFile(format, name, file.value))
  } catch {
    return fail({ kind: 'failed' })
  }
}

export const toFileTools = (tools: ExportTools): FileTools<RasterProblem> => ({
  layOut: layOutFully(tools),
  rasterise: drawPixels(tools),
})

/** What was written, as the browser saves and shows it. */
export function toExportedFile(
  format: FormatId,
  name: string,
  { content, placed, preview }: FileContent,
): ExportedFile {
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  return {
    name,
    content: new Blob([part], { type: formats[format].mediaType }),
    placed,
    preview: preview ? toShown(preview) : null,
  }
}

const toShown = ({ svg, ...facts }: DocumentPreview) => ({
  ...facts,
  picture: new Blob([svg], { type: formats.svg.mediaType }),
})

/** What is drawn on the page itself, laid out as for a file. Never rejects. */
export async function layOutOnce(
  topology: Topology,
  language: Language,
  tools: Pick<ExportTools, 'layOut'>,
): Promise<Result<LaidOutTopology, ExportProblem>> {
  try {
    return succeed(await layOutFully(tools)(topology, language))
  } catch {
    return fail({ kind: 'failed' })
  }
}

/** The simple placement is for looking at; a file would not be the one that was asked for. */
const layOutFully =
  (tools: Pick<ExportTools, 'layOut'>): LayOut =>
  async (topology, language) => {
    const { laidOut, plain } = await tools.layOut(topology, language)
    if (plain) throw new Error('The layout engine failed')
    return laidOut
  }

const drawPixels =
  ({ rasterise }: ExportTools) =>
  async ({ svg, scene }: SvgPicture, scale: number) => {
    const picture = await rasterise(svg, scene.size, scale)
    if (!picture.ok) return picture
    return succeed({ png: new Uint8Array(await picture.value.arrayBuffer()), missingSigns: '' })
  }

import type { Deployment } from '#core/deployment/deployment.ts'
import { isComparisonFormatId } from '#core/exports/comparison/comparison-formats.ts'
import { type FormatId, formats } from '#core/exports/formats.ts'
import type { PictureLook, PictureSettings } from '#core/exports/picture/picture-settings.ts'
import type { PlacedPicture } from '#core/exports/picture/place.ts'
import { invariant } from '#core/kit/invariant.ts'
import { type Result, succeed } from '#core/kit/result.ts'
import { makeComparisonExport } from '#state/make-comparison-export.ts'
import {
  type ExportedFile,
  type ExportProblem,
  type ExportTools,
  layOutOnce,
  makeExport,
} from '#state/make-export.ts'
import {
  type ExportChoices,
  type ExportContext,
  toComparisonSettings,
  toExportSettings,
  wantedResults,
} from './export-choices.ts'
import { type PrintSheets, planSheets, sheetsName } from './print/make-sheets.ts'

/** How a picture is drawn and what of it; a comparison leaves no choice of `ports`. */
type ShownLook = Omit<PictureLook, 'ports'> &
  Pick<PictureSettings, 'shown'> & { readonly ports: PictureLook['ports'] | null }

/** What an export gives: the very file, which the preview shows and a button saves, or paper. */
export type Product =
  | {
      readonly kind: 'picture'
      readonly name: string
      readonly content: Blob
      readonly look: ShownLook
      readonly placed: PlacedPicture | null
      /** What is shown of a file that no browser shows. */
      readonly preview: ExportedFile['preview']
    }
  | {
      readonly kind: 'text'
      readonly name: string
      readonly content: Blob
      readonly text: string
    }
  | { readonly kind: 'print'; readonly name: string; readonly sheets: PrintSheets }

/** Makes what the choices ask for. Never rejects. */
export async function makeProduct(
  deployment: Deployment,
  choices: ExportChoices,
  context: ExportContext,
  tools: ExportTools,
): Promise<Result<Product, ExportProblem>> {
  const { target, subject } = choices
  if (target === 'print') return makePrint(deployment, choices, context, tools)
  if (subject === 'comparison') return makeCompared({ ...choices, target }, context, tools)
  const settings = toExportSettings({ ...choices, target }, context)
  const file = await makeExport(deployment, settings, tools, wantedResults(choices, context))
  return file.ok ? succeed(await toProduct(target, file.value, settings)) : file
}

async function makeCompared(
  { target, ...choices }: ExportChoices & { readonly target: FormatId },
  context: ExportContext,
  tools: ExportTools,
): Promise<Result<Product, ExportProblem>> {
  const { compared } = context
  invariant(compared && isComparisonFormatId(target), 'the choices are settled')
  const settings = toComparisonSettings({ ...choices, target }, context)
  const file = await makeComparisonExport(compared.comparison, settings, tools)
  if (!file.ok) return file
  return succeed(await toProduct(target, file.value, { ...settings, ports: null }))
}

const toProduct = async (
  format: FormatId,
  file: ExportedFile,
  look: ShownLook,
): Promise<Product> =>
  formats[format].kind === 'picture'
    ? { kind: 'picture', ...file, look }
    : { kind: 'text', ...file, text: await file.content.text() }

async function makePrint(
  deployment: Deployment,
  choices: ExportChoices,
  context: ExportContext,
  tools: ExportTools,
): Promise<Result<Product, ExportProblem>> {
  const planned = planSheets({ deployment, page: tools.page }, choices, context)
  if (!planned.ok) return planned
  const { topology, language, finish } = planned.value
  const laidOut = await layOutOnce(topology, language, tools)
  if (!laidOut.ok) return laidOut
  const sheets = finish(laidOut.value)
  return succeed({ kind: 'print', name: sheetsName(sheets), sheets })
}

import type { Deployment } from '#core/deployment/deployment.ts'
import { isComparisonFormatId } from '#core/exports/comparison/comparison-formats.ts'
import { fileName } from '#core/exports/file-name.ts'
import { type FormatId, formats } from '#core/exports/formats.ts'
import type { SvgPicture } from '#core/exports/picture/export-svg.ts'
import { type PictureSource, planPicture } from '#core/exports/picture/make-picture.ts'
import type { PictureLook, PictureSettings } from '#core/exports/picture/picture-settings.ts'
import type { PlacedPicture } from '#core/exports/picture/place.ts'
import { renderSvg } from '#core/exports/svg/render-svg.ts'
import { invariant } from '#core/kit/invariant.ts'
import { type Result, succeed } from '#core/kit/result.ts'
import type { Language } from '#core/messages/language.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { type Narrowing, narrowTopology } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { DiagramStore } from '#state/diagram-store.ts'
import { makeComparisonExport } from '#state/make-comparison-export.ts'
import {
  drawPicture,
  type ExportedFile,
  type ExportProblem,
  type ExportTools,
  makeExport,
} from '#state/make-export.ts'
import {
  type ExportChoices,
  type ExportContext,
  type Paper,
  toComparisonSettings,
  toExportSettings,
  toPrintSettings,
  wantedResults,
} from './export-choices.ts'
import { isUpright, smallestOnPaper } from './print/paper-room.ts'

export type PrintSheets = {
  readonly deployment: Deployment
  readonly page: string
  readonly language: Language
  readonly paper: Paper
  readonly shown: Topology
  /** The picture, to be drawn inside the page; null while it has not been laid out. */
  readonly picture: PrintedPicture | null
  /** What scripts found of the flows, where it is printed with them. */
  readonly verification: VerificationState | null
}

/** A picture on its page. */
type PrintedPicture = {
  readonly svg: string
  /** Its page stands upright, unlike those of the table. */
  readonly upright: boolean
  /** In pt. */
  readonly smallestText: number
  /** How it was gathered. */
  readonly gathering: Pick<Narrowing, 'gathered' | 'unfolded'>
}

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
  if (subject === 'comparison') return makeCompared(choices, context, tools)
  if (target === 'print') return makePrint(deployment, choices, context, tools)
  const settings = toExportSettings({ ...choices, target }, context)
  const file = await makeExport(deployment, settings, tools, wantedResults(choices, context))
  return file.ok ? succeed(await toProduct(target, file.value, settings)) : file
}

async function makeCompared(
  { target, ...choices }: ExportChoices,
  context: ExportContext,
  tools: ExportTools,
): Promise<Result<Product, ExportProblem>> {
  const { comparison } = context
  invariant(comparison && isComparisonFormatId(target), 'the choices are settled')
  const settings = toComparisonSettings({ ...choices, target }, context)
  const file = await makeComparisonExport(comparison, settings, tools)
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
  const settings = toPrintSettings(choices, context)
  const verification = wantedResults(choices, context)
  const picture = await drawPicture(deployment, settings, tools, verification)
  if (!picture.ok) return picture
  const source = { deployment, page: tools.page, verification }
  const sheets = toSheets(source, settings, choices, picture.value)
  return succeed({ kind: 'print', name: sheetsName(sheets), sheets })
}

/**
 * The document with the diagram that is there at once, for a browser that prints without asking: no
 * other one than the dialog prints, so without any where it is not laid out yet.
 */
export function findSheets(
  source: PictureSource,
  choices: ExportChoices,
  context: ExportContext,
  diagram: Pick<DiagramStore, 'find'>,
): PrintSheets | null {
  const settings = toPrintSettings(choices, context)
  const verified = { ...source, verification: wantedResults(choices, context) }
  const planned = planPicture(verified, settings)
  if (!planned.ok) return null
  const { topology, compose } = planned.value
  const { language } = settings
  const laidOut = diagram.find(topology, language)?.laidOut
  const scene = laidOut && compose(laidOut)
  return toSheets(verified, settings, choices, scene ? { svg: renderSvg(scene, ''), scene } : null)
}

/** What a PDF of the document is called. */
export const sheetsName = ({ deployment, shown }: PrintSheets): string =>
  fileName(deployment, 'pdf', shown === topologyOf(deployment) ? [] : ['part'])

const toSheets = (
  { deployment, page, verification = null }: PictureSource,
  { language, shown }: PictureSettings,
  { paper }: ExportChoices,
  picture: SvgPicture | null,
): PrintSheets => ({
  deployment,
  page,
  language,
  paper,
  shown: narrowTopology(topologyOf(deployment), shown),
  picture: picture && {
    svg: picture.svg,
    upright: isUpright(picture.scene.size),
    smallestText: smallestOnPaper(picture.scene, paper),
    gathering: shown,
  },
  verification,
})

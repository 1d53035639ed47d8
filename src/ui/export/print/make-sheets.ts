import type { Comparison } from '#core/comparison/comparison.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { comparisonFileName } from '#core/exports/comparison/comparison-file-name.ts'
import { planUnion } from '#core/exports/comparison/draw-union.ts'
import { documentLink } from '#core/exports/document-link.ts'
import { fileName } from '#core/exports/file-name.ts'
import {
  type NothingShown,
  type PlannedPicture,
  planPicture,
} from '#core/exports/picture/make-picture.ts'
import type { PictureSettings } from '#core/exports/picture/picture-settings.ts'
import { renderSvg } from '#core/exports/svg/render-svg.ts'
import { type Result, succeed } from '#core/kit/result.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import type { Language } from '#core/messages/language.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { type Narrowing, narrowTopology } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { Baseline } from '#state/app-state.ts'
import type { DiagramStore } from '#state/diagram-store.ts'
import {
  type ExportChoices,
  type ExportContext,
  type Paper,
  toPrintSettings,
  wantedResults,
} from '../export-choices.ts'
import { isUpright, smallestOnPaper } from './paper-room.ts'

export type PrintSheets = {
  readonly deployment: Deployment
  readonly page: string
  readonly language: Language
  readonly paper: Paper
  /** The picture, to be drawn inside the page; null while it has not been laid out. */
  readonly picture: PrintedPicture | null
  readonly content: PortSheets | ComparedSheets
}

/** The ports of what is shown. */
export type PortSheets = {
  readonly kind: 'ports'
  readonly shown: Topology
  /** The same with its hosts as they are gathered on the cards of the picture. */
  readonly pictured: Topology
  /** What scripts found of the flows, where it is printed with them. */
  readonly verification: VerificationState | null
}

/** What differs from the baseline. */
export type ComparedSheets = {
  readonly kind: 'comparison'
  readonly comparison: Comparison
  readonly baseline: Baseline
  /** What the picture shows of both deployments. */
  readonly pictured: Topology
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

/** A deployment to print, and the address of the page that its link opens. */
export type PrintSource = Pick<PrintSheets, 'deployment' | 'page'>

/** Sheets but for the layout of their picture. */
type PlannedSheets = Pick<PlannedPicture, 'topology'> & {
  readonly language: Language
  /** Without a layout there is no picture on them. */
  readonly finish: (laidOut: LaidOutTopology | null) => PrintSheets
}

/** What is to be laid out for a document, and the document once that is done. */
export function planSheets(
  source: PrintSource,
  choices: ExportChoices,
  context: ExportContext,
): Result<PlannedSheets, NothingShown> {
  const settings = toPrintSettings(choices, context)
  const planned = planContent(source, settings, choices, context)
  if (!planned.ok) return planned
  const { picture, content } = planned.value
  const { language } = settings
  const finish = (laidOut: LaidOutTopology | null): PrintSheets => ({
    ...source,
    language,
    paper: choices.paper,
    picture: laidOut && drawOnPaper(laidOut, picture, settings, choices.paper),
    content,
  })
  return succeed({ topology: picture.topology, language, finish })
}

type PlannedContent = Pick<PrintSheets, 'content'> & { readonly picture: PlannedPicture }

function planContent(
  { deployment, page }: PrintSource,
  settings: PictureSettings,
  choices: ExportChoices,
  context: ExportContext,
): Result<PlannedContent, NothingShown> {
  const { compared } = context
  if (choices.subject === 'comparison' && compared) {
    const picture = planUnion(compared.comparison, settings)
    const content = { kind: 'comparison', ...compared, pictured: picture.topology } as const
    return succeed({ picture, content })
  }
  const verification = wantedResults(choices, context)
  const picture = planPicture({ deployment, page, verification }, settings)
  if (!picture.ok) return picture
  const shown = narrowTopology(topologyOf(deployment), settings.shown)
  const { topology: pictured } = picture.value
  const content = { kind: 'ports', shown, pictured, verification } as const
  return succeed({ picture: picture.value, content })
}

function drawOnPaper(
  laidOut: LaidOutTopology,
  { compose }: PlannedPicture,
  { shown }: PictureSettings,
  paper: Paper,
): PrintedPicture {
  const scene = compose(laidOut)
  return {
    svg: renderSvg(scene, ''),
    upright: isUpright(scene.size),
    smallestText: smallestOnPaper(scene, paper),
    gathering: shown,
  }
}

/**
 * The document with the diagram that is there at once, for a browser that prints without asking: no
 * other one than the dialog prints, so without any where it is not laid out yet.
 */
export function findSheets(
  source: PrintSource,
  choices: ExportChoices,
  context: ExportContext,
  diagram: Pick<DiagramStore, 'find'>,
): PrintSheets | null {
  const planned = planSheets(source, choices, context)
  if (!planned.ok) return null
  const { topology, language, finish } = planned.value
  return finish(diagram.find(topology, language)?.laidOut ?? null)
}

/** What a PDF of the document is called. */
export function sheetsName({ deployment, content }: PrintSheets): string {
  if (content.kind === 'comparison') return comparisonFileName(content.comparison, 'pdf')
  return fileName(deployment, 'pdf', content.shown === topologyOf(deployment) ? [] : ['part'])
}

/** The link that a document is opened again by; '' behind the page for the default deployment. */
export const linkOf = ({ deployment, page, content }: PrintSheets): string =>
  content.kind === 'comparison'
    ? documentLink({ deployment, page, baseline: content.comparison.before })
    : `${page}${encodeDeployment(deployment)}`

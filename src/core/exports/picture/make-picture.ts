import { listDifferences } from '#core/configuration/list-differences.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { isUsualZone } from '#core/deployment/zones.ts'
import { numberConnections } from '#core/flows/number-flows.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { toOneLine } from '#core/kit/to-one-line.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { formatNotListed } from '#core/matrix/not-listed-names.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { type Messages, messagesFor } from '#core/messages/messages.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { drawNotes } from '#core/scene/draw-notes.ts'
import type { TitleBlock } from '#core/scene/draw-title-block.ts'
import { overlayResults } from '#core/scene/overlay-results.ts'
import type { Scene } from '#core/scene/scene.ts'
import { gatherAsWanted } from '#core/topology/gather-hosts.ts'
import { narrowTopology } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { listNumberedPorts } from './list-numbered-ports.ts'
import { margins, type PictureSettings } from './picture-settings.ts'

/** Lays a topology out in a language; the caller has the engine, and perhaps a cache. */
export type LayOut = (topology: Topology, language: Language) => Promise<LaidOutTopology>

/** A deployment to draw, and the address of the page that its link opens ('' for none). */
export type PictureSource = {
  readonly deployment: Deployment
  readonly page: string
  /** What scripts found of the flows, to be drawn on their ports; null for nothing. */
  readonly verification?: VerificationState | null
  /** Whether what numbers stand for is told below the picture; a document has a table elsewhere. */
  readonly tableBelow?: boolean
}

/** Nothing of the deployment is among what is to be shown. */
export type NothingShown = { readonly kind: 'nothing-shown' }

/** What is to be laid out for a picture, and the picture once that is done. */
export type PlannedPicture = {
  readonly topology: Topology
  readonly compose: (laidOut: LaidOutTopology) => Scene
}

/** The picture of a deployment as it leaves the product. Rejects when the layout does. */
export async function makePicture(
  source: PictureSource,
  settings: PictureSettings,
  layOut: LayOut,
): Promise<Result<Scene, NothingShown>> {
  const planned = planPicture(source, settings)
  if (!planned.ok) return planned
  const { topology, compose } = planned.value
  return succeed(compose(await layOut(topology, settings.language)))
}

/** All of a picture but its layout, for those who cannot wait for one. */
export function planPicture(
  { deployment, page, verification = null, tableBelow = true }: PictureSource,
  settings: PictureSettings,
): Result<PlannedPicture, NothingShown> {
  const messages = messagesFor(settings.language)
  const topology = topologyOf(deployment)
  const shown = narrowTopology(topology, settings.shown)
  if (shown.hosts.length === 0) return fail({ kind: 'nothing-shown' })
  const part = describePart(shown, topology, messages)
  const numbered = settings.ports === 'callouts'
  const link = `${page}${encodeDeployment(deployment)}`
  const pictured = gatherAsWanted(shown, settings.shown)
  const compose = (laidOut: LaidOutTopology): Scene =>
    composeScene(laidOut, {
      messages,
      theme: settings.theme,
      ground: settings.ground,
      title: deployment.title,
      legend: settings.legend,
      margin: margins[settings.margin],
      numbered,
      notes: drawNotes({
        titleBlock: findTitleBlock(deployment, part, link, settings),
        portsTable:
          numbered && tableBelow
            ? listNumberedPorts({
                pictured,
                whole: topology,
                language: settings.language,
                verification,
              })
            : null,
      }),
      overlay:
        verification &&
        overlayResults(verification, settings.theme, laterMessagesFor(settings.language)),
    })
  return succeed({ topology: numbered ? numberConnections(pictured, topology) : pictured, compose })
}

function findTitleBlock(
  deployment: Deployment,
  part: readonly string[],
  link: string,
  { titleBlock, language }: PictureSettings,
): TitleBlock | null {
  if (titleBlock) return describeDeployment(deployment, part, link, language)
  // A part of a deployment is never taken for the whole.
  return part.length > 0 ? { title: null, lines: part, link: null } : null
}

/** Says how much is shown where it is not everything; else nothing. */
export const describePart = (shown: Topology, all: Topology, messages: Messages): string[] =>
  shown === all ? [] : [messages['picture.part'](shown.flows.length, all.flows.length)]

/** What a document says of the deployment that it shows; `link` may be ''. */
export function describeDeployment(
  deployment: Deployment,
  part: readonly string[],
  link: string,
  language: Language,
): TitleBlock {
  const messages = laterMessagesFor(language)
  const differences = describeDifferences(deployment, messages)
  return {
    title: toOneLine(deployment.title) || messages['picture.title'],
    lines: [
      differences.length === 0
        ? messages['picture.no-differences']
        : messages['picture.differences'](differences.join(' · ')),
      ...part,
      messages['picture.origin'](fingerprint(deployment)),
      formatNotListed(topologyOf(deployment).flows, language),
    ],
    link:
      link === ''
        ? null
        : {
            text: messages['picture.link-line'](link),
            // Links of options alone are short, and their pictures keep their bytes.
            instead:
              listOwn(deployment, messages).length === 0 ? null : messages['export.link-in-file'],
          },
  }
}

/** What of a deployment is not as in the default one, a line each. */
export const describeDifferences = (deployment: Deployment, messages: Messages): string[] => [
  ...listDifferences(configurationOf(deployment), messages),
  ...listOwn(deployment, messages),
]

/** How many hosts and zones somebody has described. */
function listOwn({ zones, sites: [site] }: Deployment, messages: Messages): string[] {
  const own = zones.filter(({ id }) => !isUsualZone(id)).length
  return [
    ...(site.hosts.length === 0 ? [] : [messages['picture.own-hosts'](site.hosts.length)]),
    ...(own === 0 ? [] : [messages['picture.own-zones'](own)]),
  ]
}

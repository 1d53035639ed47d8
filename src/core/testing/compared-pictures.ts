import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import type { Comparison } from '#core/comparison/comparison.ts'
import { gatherCompared, listStatuses, uniteTopologies } from '#core/comparison/unite-topologies.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { type Box, boxOf, overlaps, type Point, segmentsOf } from '#core/kit/geometry.ts'
import type {
  LaidOutChip,
  LaidOutConnection,
  LaidOutTopology,
} from '#core/layout/laid-out-topology.ts'
import { measureCaption } from '#core/layout/size/caption-hosts.ts'
import { measureRow } from '#core/layout/size/format-members.ts'
import { cardSpacing, partSpacing } from '#core/layout/spacing.ts'
import { sides } from '#core/link/view.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { captionSide } from '#core/scene/caption-side.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { type ComparedView, narrowPicture } from '#core/scene/narrow-picture.ts'
import { overlayComparison } from '#core/scene/overlay-comparison.ts'
import type { Scene } from '#core/scene/scene.ts'
import { everything } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { findSigns, measurePicture } from './measure-picture.ts'

/** One way to look at a comparison. */
type ComparedPicture = {
  readonly view: ComparedView
  readonly picture: LaidOutTopology
  readonly scene: Scene
}

type ComparedPictures = {
  readonly comparison: Comparison
  /** All of both; the others are taken out of it. */
  readonly whole: ComparedPicture
  readonly views: readonly ComparedPicture[]
}

type LayOut = (union: Topology, language: Language) => LaidOutTopology | Promise<LaidOutTopology>

const all = { side: 'both', 'changes-only': 'off' } as const

/** Everything that the page can show of a comparison, as it composes it. */
export async function drawCompared(
  [before, after]: readonly [Deployment, Deployment],
  language: Language,
  layOut: LayOut,
): Promise<ComparedPictures> {
  const comparison = compareDeployments(before, after)
  const statuses = listStatuses(comparison)
  const messages = laterMessagesFor(language)
  const hosts = new Map(comparison.hosts.map((host) => [host.id, host]))
  const overlay = overlayComparison(statuses, 'light', messages)
  const settings = { messages, overlay, theme: 'light', title: '', ground: 'theme' } as const
  const laidOut = await layOut(
    gatherCompared(uniteTopologies(comparison), statuses, everything),
    language,
  )
  const draw = (view: ComparedView): ComparedPicture => {
    const narrowed = narrowPicture(laidOut, statuses, view)
    const picture = captionSide(narrowed, { comparison, hosts }, view.side, messages)
    return { view, picture, scene: composeScene(picture, { ...settings, legend: true }) }
  }
  const views = sides.flatMap((side) =>
    (['off', 'on'] as const).map((changesOnly) => draw({ side, 'changes-only': changesOnly })),
  )
  return { comparison, whole: draw(all), views }
}

/**
 * What breaks the laws of a picture in any view of a comparison, a sentence each: nothing overlaps,
 * signs included; nothing moves from view to view; every chip is joined to its line; no text has
 * less room than it takes; what differs has its sign.
 */
export function findComparedFaults({ whole, views }: ComparedPictures): string[] {
  return views.flatMap((drawn) => {
    const name = `${drawn.view.side}, changes only ${drawn.view['changes-only']}`
    return [
      ...listOverlaps(drawn),
      ...listMoved(drawn.picture, whole.picture),
      ...listLoose(drawn.picture),
      ...listCut(drawn.picture),
      ...listUnsigned(drawn),
    ].map((fault) => `${name}: ${fault}`)
  })
}

/** Of a label whose other chips are left out, the rest stands beside the line: see `listLoose`. */
const listOverlaps = ({ scene, picture }: ComparedPicture): string[] =>
  Object.entries(measurePicture(scene).faultsByKind).flatMap(([kind, count]) => {
    const beside = picture.connections.some(({ stems }) => stems)
    return count > 0 && !(beside && kind === 'label off its line') ? [`${kind}: ${count}`] : []
  })

function listMoved(picture: LaidOutTopology, whole: LaidOutTopology): string[] {
  const places = new Map(listPlaces(whole))
  return listPlaces(picture).flatMap(([id, place]) =>
    places.get(id) === place ? [] : [`${id} moved`],
  )
}

const listPlaces = ({ size, zones, hosts, connections }: LaidOutTopology): [string, string][] => [
  ['the picture', JSON.stringify(size)],
  ...zones.map(({ id, box, title }): [string, string] => [id, JSON.stringify([box, title])]),
  ...hosts.map(({ id, box, icon }): [string, string] => [id, JSON.stringify([box, icon])]),
  ...connections.flatMap(({ id, points, chips }): [string, string][] => [
    [id, JSON.stringify(points)],
    ...chips.map((chip): [string, string] => [chip.id, JSON.stringify(chip.box)]),
  ]),
]

const listLoose = ({ connections }: LaidOutTopology): string[] =>
  connections.flatMap((connection) =>
    connection.chips
      .filter((chip) => !isJoined(chip, connection))
      .map(({ id }) => `${id} is loose`),
  )

/** Where all chips are left, their label is on its line; else each is there, or on a stem of it. */
function isJoined({ box }: LaidOutChip, { points, stems }: LaidOutConnection): boolean {
  const touches = (line: readonly Point[], place: Box) =>
    segmentsOf(line).some((segment) => overlaps(boxOf(segment), place, 3))
  const isOnLine = ({ x, y }: Point) => touches(points, { x, y, width: 0, height: 0 })
  return (
    !stems ||
    touches(points, box) ||
    stems.some((stem) => touches(stem, box) && stem.slice(-1).every(isOnLine))
  )
}

const listCut = ({ hosts }: LaidOutTopology): string[] =>
  hosts.flatMap(({ id, parts, rows = [], ...card }) => [
    ...(measureCaption(card, cardSpacing) > card.text.height ? [`${id} has no room`] : []),
    ...parts
      .filter((part) => measureCaption(part, partSpacing) > part.text.height)
      .map(({ part }) => `${part} has no room`),
    ...rows
      .filter((row) => measureRow(row) > row.box.height)
      .map(({ hosts: [first] }) => `the row of ${first} has no room`),
  ])

/** Each chip that had room for a sign has one where the whole is shown, and so has each part. */
function listUnsigned({ view, scene, picture }: ComparedPicture): string[] {
  const signs = scene.connections.flatMap(({ chips }) => chips.flatMap(findSigns))
  const signed = picture.connections.flatMap(({ chips }) => chips.filter((chip) => chip.isSigned))
  const parts = picture.hosts.flatMap((host) => host.parts.filter(({ fate }) => fate))
  const onHosts = scene.hosts.flatMap(findSigns)
  return [
    ...(view.side === 'both' && signs.length !== signed.length ? ['a port has no sign'] : []),
    ...(onHosts.length < parts.length ? ['a part has no sign'] : []),
  ]
}

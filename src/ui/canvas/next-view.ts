import type { Deployment } from '#core/deployment/deployment.ts'
import { compareBy } from '#core/kit/compare.ts'
import { type Box, bottom, right, type Size } from '#core/kit/geometry.ts'
import type { SceneHost, SceneZone } from '#core/scene/scene.ts'
import { findServer } from './find-server.ts'
import { type FittedView, findHiddenSides, fitView, keepInView, toFrame } from './fit-view.ts'

/** A picture as it is looked at. */
export type Pictured = {
  readonly scene: {
    readonly size: Size
    readonly hosts: readonly Pick<SceneHost, 'id' | 'stands' | 'box'>[]
    readonly zones: readonly Pick<SceneZone, 'box'>[]
  }
  readonly frame: Size
  readonly deployment: Pick<Deployment, 'central' | 'sites'>
  /** Where what is selected stands. */
  readonly about: readonly Box[]
}

export type Looking = {
  readonly view: FittedView
  /** The picture is fitted; the user has not moved the view. */
  readonly follows: boolean
  /** All of the picture was asked for. */
  readonly whole: boolean
}

/** While hosts are edited the zoom is kept, unless less than this share of what was seen would be. */
const leastSeen = 0.5

/**
 * Where the view goes when another picture, or the same one in another frame, follows one that was
 * looked at, or none that was whole; null where it stays.
 */
export function nextView(
  before: Pictured | null,
  now: Pictured,
  looking: Looking,
): FittedView | null {
  if (!before) return looking.follows ? fitAnew(now, looking) : null
  return looking.follows ? followPicture(before, now, looking) : keepChosen(before, now, looking)
}

/** Where the corner of a large picture is empty, it begins at its first zone from the left. */
function fitAnew({ scene, frame, about }: Pictured, { whole }: Looking, boxes = about): FittedView {
  const view = fitView(scene.size, frame, { whole, about: boxes, centre: findServer(scene) })
  const zones = scene.zones.map(({ box }) => box)
  if (boxes.length > 0 || zones.some((zone) => isBegun(toFrame(zone, view), frame))) return view
  return keepInView(view, scene.size, frame, zones.toSorted(compareBy(({ x }) => x)))
}

/** Whether a zone begins where people look first. */
const isBegun = ({ x, y }: Box, { width, height }: Size): boolean =>
  x < (3 / 4) * width && y < height / 2

/**
 * A picture that nobody has moved is fitted again, but not for a host that comes, goes or is called
 * otherwise: its neighbours should not change their size for that.
 */
function followPicture(before: Pictured, now: Pictured, looking: Looking): FittedView {
  const { size } = now.scene
  if (!isSameSize(before.frame, now.frame)) return fitAnew(now, looking)
  const { cards, hosts } = compareCards(before.scene, now.scene)
  if (hosts === 0 && cards.length > 0) return fitAnew(now, looking, cards)
  const isSame = hosts === 0 && isSameSize(before.scene.size, size)
  if (isSame) return keepInView(looking.view, size, now.frame, now.about)
  const kept = keepInView(looking.view, size, now.frame, cards)
  const seenBefore = seenShare(looking.view, before.scene.size, before.frame)
  const isKept = seenShare(kept, size, now.frame) >= leastSeen * seenBefore
  return isKept && isHostEdit(before, now, hosts) ? kept : fitAnew(now, looking)
}

/**
 * A view that the user has moved is of that network: another one, imported or opened, is fitted. It
 * keeps its zoom as long as anything is seen, and is moved as far as cards that changed want it. Where it showed all of the picture, it does so when a card was split.
 */
function keepChosen(before: Pictured, now: Pictured, looking: Looking): FittedView | null {
  const { size } = now.scene
  const { cards, hosts, isOther } = compareCards(before.scene, now.scene)
  if (isOther) return fitAnew(now, looking)
  const kept = cards.length > 0 ? keepInView(looking.view, size, now.frame, cards) : null
  const isLost = seenShare(kept ?? looking.view, size, now.frame) === 0
  const isSplit = hosts === 0 && kept !== null
  const wasWhole = isWhole(looking.view, before.scene.size, before.frame)
  const isCut = isSplit && wasWhole && !isWhole(kept, size, now.frame)
  return isLost || isCut ? fitAnew(now, looking, cards) : kept
}

/** How much of the picture's area is in the frame: from 0 to 1. */
function seenShare(view: FittedView, picture: Size, frame: Size): number {
  const box = toFrame({ x: 0, y: 0, ...picture }, view)
  const width = Math.min(right(box), frame.width) - Math.max(box.x, 0)
  const height = Math.min(bottom(box), frame.height) - Math.max(box.y, 0)
  return (Math.max(0, width) * Math.max(0, height)) / (box.width * box.height)
}

const isWhole = (view: FittedView, picture: Size, frame: Size): boolean =>
  findHiddenSides(view, picture, frame).length === 0

const isSameSize = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height

type Difference = {
  /** Where the cards stand that were not there, or stand for other hosts now. */
  readonly cards: readonly Box[]
  /** How many hosts only one of the pictures has, on whatever card. */
  readonly hosts: number
  /** Most of the hosts are others. */
  readonly isOther: boolean
}

function compareCards(before: Pictured['scene'], now: Pictured['scene']): Difference {
  const known = new Set(before.hosts.map(keyOf))
  const [a, b] = [listHosts(before), listHosts(now)]
  const common = [...a].filter((host) => b.has(host)).length
  return {
    cards: now.hosts.filter((card) => !known.has(keyOf(card))).map(({ box }) => box),
    hosts: a.size + b.size - 2 * common,
    isOther: 2 * common < Math.max(a.size, b.size),
  }
}

const keyOf = ({ id, stands }: Pick<SceneHost, 'id' | 'stands'>): string => [id, ...stands].join()

const listHosts = ({ hosts }: Pictured['scene']): ReadonlySet<string> =>
  new Set(hosts.flatMap(({ stands }) => stands))

/** At most one host is another one, and the options are as they were; a link brings others. */
const isHostEdit = (
  { deployment: before }: Pictured,
  { deployment: now }: Pictured,
  hosts: number,
): boolean =>
  hosts <= 1 &&
  before !== now &&
  before.central === now.central &&
  before.sites.every(({ options }, index) => options === now.sites[index]?.options)

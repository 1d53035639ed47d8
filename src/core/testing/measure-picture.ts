import {
  type Box,
  bottom,
  boxAround,
  boxOf,
  centre,
  overlaps,
  type Point,
  right,
  type Segment,
  type Size,
  segmentsOf,
} from '#core/kit/geometry.ts'
import { signSpacing } from '#core/layout/spacing.ts'
import type {
  Scene,
  SceneConnection,
  SceneElement,
  SceneHost,
  TextShape,
} from '#core/scene/scene.ts'
import { measureText } from '#core/text/measure-text.ts'

/** What must not happen in any picture, counted by kind. */
export const faultKinds = [
  'host over host',
  'host outside its zone',
  'zone over zone',
  'chip over chip',
  'chip over host',
  'chip over zone title',
  'chip outside its label',
  'label off its line',
  'line through host',
  'line through foreign chips',
  'line through zone title',
  'line end off its card',
  'line over line',
  'slanted line',
  'text too wide',
  'sign over text',
  'sign over host',
  'sign over chip',
  'sign over sign',
  'line through sign',
  'outside the picture',
] as const
export type FaultKind = (typeof faultKinds)[number]

export type PictureMetrics = {
  /** The sum over all kinds; 0 in a good picture. */
  readonly faults: number
  readonly faultsByKind: Readonly<Record<FaultKind, number>>
  readonly crossings: number
  readonly bends: number
  /** The length of all lines together, in px. */
  readonly length: number
  readonly size: Size
}

/** Things may touch and numbers are rounded, so less than this many px is not a fault. */
const tolerance = 0.75

const count = <T>(items: readonly T[], isFault: (item: T) => boolean): number =>
  items.filter(isFault).length

const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))

const toBox = (point: Point): Box => ({ ...point, width: 0, height: 0 })

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - tolerance &&
  inner.y >= outer.y - tolerance &&
  right(inner) <= right(outer) + tolerance &&
  bottom(inner) <= bottom(outer) + tolerance

const collide = (a: Box, b: Box): boolean => overlaps(a, b, -tolerance)

/** A line is as thin as nothing, so it runs through a box when it is inside by the tolerance. */
function runsThrough(points: readonly Point[], box: Box): boolean {
  const inner = {
    x: box.x + tolerance,
    y: box.y + tolerance,
    width: box.width - 2 * tolerance,
    height: box.height - 2 * tolerance,
  }
  return segmentsOf(points).some((segment) => overlaps(boxOf(segment), inner))
}

/** The card itself: a part on its border makes the element's own box larger. */
function findCard(host: SceneHost): Box {
  const rects = host.shapes.flatMap((shape) => (shape.type === 'rect' ? [shape.box] : []))
  const area = (box: Box) => box.width * box.height
  return rects.reduce((most, box) => (area(box) > area(most) ? box : most), rects[0] ?? host.box)
}

function isOnBorder(point: Point, box: Box): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) <= tolerance
  const isBeside = isNear(point.x, box.x) || isNear(point.x, right(box))
  const isAboveOrBelow = isNear(point.y, box.y) || isNear(point.y, bottom(box))
  return (isBeside || isAboveOrBelow) && isInside(toBox(point), box)
}

const isSlanted = ({ from, to }: Segment) =>
  Math.abs(from.x - to.x) > 0.05 && Math.abs(from.y - to.y) > 0.05

const isLevel = ({ from, to }: Segment) => Math.abs(from.y - to.y) < Math.abs(from.x - to.x)

/** Two pieces lie on each other for more than a touch. */
function share(a: Segment, b: Segment): boolean {
  if (isLevel(a) !== isLevel(b)) return false
  const grown = (box: Box): Box =>
    isLevel(a)
      ? { ...box, y: box.y - tolerance, height: box.height + 2 * tolerance }
      : { ...box, x: box.x - tolerance, width: box.width + 2 * tolerance }
  return overlaps(grown(boxOf(a)), grown(boxOf(b)), -tolerance)
}

const cross = (a: Segment, b: Segment) => isLevel(a) !== isLevel(b) && overlaps(boxOf(a), boxOf(b))

const countPairs = (
  a: SceneConnection,
  b: SceneConnection,
  meet: (a: Segment, b: Segment) => boolean,
) => segmentsOf(a.points).flatMap((s) => segmentsOf(b.points).filter((t) => meet(s, t))).length

function measureShape({ text, at, anchor, size, weight }: TextShape): Box {
  const width = measureText(text, size, weight)
  const before = { start: 0, middle: width / 2, end: width }[anchor]
  return { x: at.x - before, y: at.y - size * 0.75, width, height: size * 0.75 }
}

/** How many texts of an element do not fit into `box` from left to right. */
const countWideTexts = (element: SceneElement, box: Box) =>
  count(element.shapes, (shape) => {
    if (shape.type !== 'text') return false
    const text = measureShape(shape)
    return text.x < box.x - tolerance || right(text) > right(box) + tolerance
  })

const listTexts = ({ shapes }: SceneElement): TextShape[] =>
  shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []))

/** What is laid over an element to say what became of it: a disc. */
type Sign = { readonly box: Box; readonly owner: SceneElement }

/** The discs of an element; the number of a connection is round, too, and larger. */
export const findSigns = ({ shapes }: SceneElement): Box[] =>
  shapes.flatMap((shape) =>
    shape.type === 'rect' &&
    shape.box.width === signSpacing.size &&
    shape.radius === signSpacing.size / 2
      ? [shape.box]
      : [],
  )

/** Whether a line, or the half of its stroke, meets the disc in a box. */
function meetsDisc(points: readonly Point[], disc: Box): boolean {
  const middle = centre(disc)
  return segmentsOf(points).some((segment) => {
    const box = boxOf(segment)
    const x = Math.max(box.x, Math.min(middle.x, right(box)))
    const y = Math.max(box.y, Math.min(middle.y, bottom(box)))
    return Math.hypot(x - middle.x, y - middle.y) < disc.width / 2 + tolerance
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function countLineEnds(connection: SceneConnection, hosts: ReadonlyMap<string, SceneHost>): number {
  const ends = [
    { host: hosts.get(connection.source), point: connection.points[0] },
    { host: hosts.get(connection.destination), point: connection.points.at(-1) },
  ]
  return count(
    ends,
    ({ host, point }) =>
      host === undefined || point === undefined || !isOnBorder(point, findCard(host)),
  )
}

/** A line starts and ends on its own cards; it may run through none. */
const countPierced = (connection: SceneConnection, hosts: readonly SceneHost[]) =>
  count(hosts, (host) => {
    const isOwn = host.id === connection.source || host.id === connection.destination
    return runsThrough(connection.points, isOwn ? findCard(host) : host.box)
  })

function countFaults(scene: Scene): Record<FaultKind, number> {
  const { zones, hosts, connections } = scene
  const titles = zones.map((zone) => zone.title)
  const chips = connections.flatMap((connection) => connection.chips)
  const byId = new Map(hosts.map((host) => [host.id, host]))
  const zoneOf = new Map(zones.map((zone) => [zone.id, zone.box]))
  const everyConnection = (countIn: (connection: SceneConnection) => number) =>
    sum(connections.map(countIn))
  const everyChip = (boxes: readonly Box[]) =>
    sum(chips.map((chip) => count(boxes, (box) => collide(chip.box, box))))
  const signs = [...hosts, ...chips].flatMap((owner) =>
    findSigns(owner).map((box) => ({ box, owner })),
  )
  const texts = [...zones, ...hosts, ...chips].flatMap(listTexts).map(measureShape)
  const everySign = (isFault: (sign: Sign) => number) => sum(signs.map(isFault))
  const picture = { x: 0, y: 0, ...scene.size }
  const drawn = [
    ...[...zones, ...hosts, ...chips].map((element) => element.box),
    ...connections.map((connection) => boxAround(connection.points.map(toBox))),
    ...(scene.legend === null ? [] : [scene.legend.box]),
  ]
  return {
    'host over host': count(pairsOf(hosts), ([a, b]) => collide(a.box, b.box)),
    'host outside its zone': count(hosts, (host) => {
      const zone = zoneOf.get(host.zone)
      return zone === undefined || !isInside(host.box, zone)
    }),
    'zone over zone': count(pairsOf(zones), ([a, b]) => collide(a.box, b.box)),
    'chip over chip': count(pairsOf(chips), ([a, b]) => collide(a.box, b.box)),
    'chip over host': everyChip(hosts.map((host) => host.box)),
    'chip over zone title': everyChip(titles),
    'chip outside its label': everyConnection((connection) =>
      count(connection.chips, (chip) => !isInside(chip.box, connection.chipsBox)),
    ),
    'label off its line': count(connections, (connection) => !isOnLine(connection)),
    'line through host': everyConnection((connection) => countPierced(connection, hosts)),
    'line through foreign chips': everyConnection((connection) =>
      count(
        connections,
        (other) => other !== connection && runsThrough(connection.points, other.chipsBox),
      ),
    ),
    'line through zone title': everyConnection((connection) =>
      count(titles, (title) => runsThrough(connection.points, title)),
    ),
    'line end off its card': everyConnection((connection) => countLineEnds(connection, byId)),
    'line over line': count(pairsOf(connections), ([a, b]) => countPairs(a, b, share) > 0),
    'slanted line': everyConnection((connection) =>
      count(segmentsOf(connection.points), isSlanted),
    ),
    'text too wide':
      sum(hosts.map((host) => countWideTexts(host, findCard(host)))) +
      sum(chips.map((chip) => countWideTexts(chip, chip.box))) +
      sum(zones.map((zone) => countWideTexts(zone, zone.box))),
    'sign over text': everySign(({ box }) => count(texts, (text) => collide(text, box))),
    'sign over host': everySign(({ box, owner }) =>
      count(hosts, (host) => host !== owner && collide(host.box, box)),
    ),
    'sign over chip': everySign(({ box, owner }) =>
      count(chips, (chip) => (chip === owner ? !isInside(box, chip.box) : collide(chip.box, box))),
    ),
    'sign over sign': count(pairsOf(signs), ([a, b]) => collide(a.box, b.box)),
    'line through sign': everySign(({ box, owner }) =>
      chips.some((chip) => chip === owner)
        ? 0
        : count(connections, ({ points }) => meetsDisc(points, box)),
    ),
    'outside the picture': count(drawn, (box) => !isInside(box, picture)),
  }
}

/** The middle of a connection's label lies on its line, so that nobody has to guess whose it is. */
function isOnLine(connection: SceneConnection): boolean {
  const { x, y, width, height } = connection.chipsBox
  const middle = { x: x + width / 2 - 1, y: y + height / 2 - 1, width: 2, height: 2 }
  return segmentsOf(connection.points).some((segment) => overlaps(boxOf(segment), middle))
}

const measureLength = (connection: SceneConnection) =>
  sum(segmentsOf(connection.points).map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y)))

/**
 * Counts what is wrong with a finished picture and how hard it is to read, from the scene alone:
 * what it says holds for every format that is drawn from it. Lengths are in px.
 */
export function measurePicture(scene: Scene): PictureMetrics {
  const faultsByKind = countFaults(scene)
  return {
    faults: sum(Object.values(faultsByKind)),
    faultsByKind,
    crossings: sum(pairsOf(scene.connections).map(([a, b]) => countPairs(a, b, cross))),
    bends: sum(scene.connections.map((connection) => Math.max(0, connection.points.length - 2))),
    length: sum(scene.connections.map(measureLength)),
    size: scene.size,
  }
}

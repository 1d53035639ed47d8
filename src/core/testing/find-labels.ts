import { type Box, bottom, right } from '#core/kit/geometry.ts'
import type { Scene, SceneElement, Shape, TextShape } from '#core/scene/scene.ts'
import { measureText } from '#core/text/measure-text.ts'

/** A text of a picture, and where it must be seen. */
export type Label = {
  readonly text: string
  /** Around the letters as they were measured, in px of the picture. */
  readonly box: Box
  /** The chip, card or zone that it must not leave. */
  readonly container: Box
  readonly fill: string
}

/** Pixels as RGBA, row by row. */
export type Pixels = {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** All texts of a scene. */
export function listLabels(scene: Scene): Label[] {
  const picture = { ...scene.origin, ...scene.size }
  const elements: readonly SceneElement[] = [
    ...scene.zones,
    ...scene.hosts,
    ...scene.connections.flatMap((connection) => connection.chips),
    ...(scene.legend ? [scene.legend] : []),
    ...scene.notes,
  ]
  return elements.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.type === 'text' ? [toLabel(shape, shapes, picture)] : [])),
  )
}

function toLabel(shape: TextShape, shapes: readonly Shape[], picture: Box): Label {
  const width = measureText(shape.text, shape.size, shape.weight)
  const left = shape.at.x - width * { start: 0, middle: 0.5, end: 1 }[shape.anchor]
  const box = {
    x: left,
    y: shape.at.y - shape.size * 0.75,
    width,
    height: shape.size,
  }
  const around = shapes
    .flatMap((other) => (other.type === 'rect' ? [other.box] : []))
    .filter((other) => isInside(shape.at, other))
    .toSorted((a, b) => a.width * a.height - b.width * b.height)
  return { text: shape.text, box, container: around[0] ?? picture, fill: shape.fill }
}

const isInside = (point: { readonly x: number; readonly y: number }, box: Box): boolean =>
  point.x > box.x && point.x < right(box) && point.y > box.y && point.y < bottom(box)

/** The same picture without its texts: what differs from it in a rendering is text. */
export const withoutTexts = (svg: string): string => svg.replace(/<text [^>]*>[^<]*<\/text>\n/g, '')

/**
 * What is wrong with the labels in a rendering, a sentence each; none when each label is there from
 * its first letter to its last in its own colour, and no letter stands outside its container.
 * `bare` is the same rendering `withoutTexts`.
 */
export function findLabelFaults(scene: Scene, drawn: Pixels, bare: Pixels): string[] {
  if (drawn.width !== bare.width || drawn.height !== bare.height)
    return ['The picture has another size without its texts.']
  const labels = listLabels(scene)
  const toPixels = createScaler(scene, drawn)
  const ink = findInk(drawn, bare)
  const faults = labels.flatMap((label) => {
    const fault = findFault(label, toPixels(label.box), drawn, ink)
    return fault === null ? [] : [`“${label.text}” ${fault}`]
  })
  for (const label of labels) clear(ink, drawn.width, toPixels(ownPlace(label)))
  const fills = [...new Set(labels.map(({ fill }) => fill))].map(toChannels)
  const outside = ink.findIndex((value, at) => value === 1 && hasLetter(drawn, bare, at, fills))
  if (outside < 0) return faults
  const place = `${outside % drawn.width}, ${Math.floor(outside / drawn.width)}`
  return [...faults, `Letters stand outside their boxes, first at pixel ${place}.`]
}

/** Where a label's letters may stand: in its line, from side to side of its container. */
const ownPlace = ({ box, container }: Label): Box => ({
  ...container,
  y: box.y - 3,
  height: box.height + 6,
})

/** From px of the picture to whole pixels, one more on each side for smoothed edges. */
function createScaler(scene: Scene, { width, height }: Pixels): (box: Box) => Box {
  const [across, down] = [width / scene.size.width, height / scene.size.height]
  return (box) => {
    const x = Math.max(0, Math.floor((box.x - scene.origin.x) * across) - 1)
    const y = Math.max(0, Math.floor((box.y - scene.origin.y) * down) - 1)
    const end = Math.min(width, Math.ceil((right(box) - scene.origin.x) * across) + 1)
    const foot = Math.min(height, Math.ceil((bottom(box) - scene.origin.y) * down) + 1)
    return { x, y, width: end - x, height: foot - y }
  }
}

/** Channels that differ by less are the same to a renderer's rounding. */
const sameWithin = 24

/** 1 for each pixel that a text has changed. */
function findInk(drawn: Pixels, bare: Pixels): Uint8Array {
  const ink = new Uint8Array(drawn.width * drawn.height)
  for (let at = 0; at < ink.length; at++) {
    for (let channel = at * 4; channel < at * 4 + 3; channel++) {
      if (Math.abs((drawn.data[channel] ?? 0) - (bare.data[channel] ?? 0)) > sameWithin) ink[at] = 1
    }
  }
  return ink
}

/** How far a letter's darkest pixel may be from its colour: thin strokes are smoothed. */
const ownWithin = 90

function findFault(label: Label, box: Box, drawn: Pixels, ink: Uint8Array): string | null {
  const wanted = toChannels(label.fill)
  const columns: number[] = []
  let own = 0
  for (let y = box.y; y < bottom(box); y++) {
    for (let x = box.x; x < right(box); x++) {
      const at = y * drawn.width + x
      if (ink[at] !== 1) continue
      columns.push(x)
      if (isNear(drawn, at, wanted, ownWithin)) own++
    }
  }
  if (columns.length === 0) return 'is not there.'
  if (own === 0) return 'is not in its colour.'
  return coversItsWidth(columns, box) ? null : 'is not whole.'
}

type Channels = readonly number[]

const toChannels = (fill: string): Channels =>
  [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16))

const isNear = ({ data }: Pixels, at: number, wanted: Channels, within: number): boolean =>
  wanted.every((value, index) => Math.abs(value - (data[at * 4 + index] ?? 0)) <= within)

/**
 * In a text's colour now, and without texts nothing of that colour is near: some viewers smooth
 * lines and borders anew each time.
 */
const hasLetter = (drawn: Pixels, bare: Pixels, at: number, fills: readonly Channels[]): boolean =>
  fills.some(
    (fill) =>
      isNear(drawn, at, fill, 60) &&
      !listAround(at, drawn.width).some((place) => isNear(bare, place, fill, ownWithin)),
  )

const steps = [-2, -1, 0, 1, 2] as const

const listAround = (at: number, width: number): number[] =>
  steps.flatMap((down) => steps.map((across) => at + down * width + across))

/** From the first letter on, and over most of its width: other faces are narrower. */
function coversItsWidth(columns: readonly number[], box: Box): boolean {
  const first = columns.reduce((a, b) => Math.min(a, b))
  const last = columns.reduce((a, b) => Math.max(a, b))
  const slack = Math.max(4, box.width * 0.1)
  return first - box.x <= slack && last - box.x >= box.width * 0.7 - slack
}

function clear(ink: Uint8Array, width: number, box: Box): void {
  for (let y = box.y; y < bottom(box); y++) {
    ink.fill(0, y * width + box.x, y * width + right(box))
  }
}

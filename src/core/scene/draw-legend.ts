import { type ProtocolFamily, protocolFamilies } from '#core/configuration/network-terms.ts'
import { boxAround, type Point, right } from '#core/kit/geometry.ts'
import { chipSpacing } from '#core/layout/spacing.ts'
import type { Messages } from '#core/messages/messages.ts'
import { measureText } from '#core/text/measure-text.ts'
import type { Topology } from '#core/topology/topology.ts'
import { arrowHead, roundedLine } from './path-data.ts'
import { familyPictograms, placePictogram } from './pictograms.ts'
import type { SceneElement, Shape } from './scene.ts'
import type { LegendSign } from './scene-overlay.ts'
import { baseline, fill, rect, stroke, text } from './shapes.ts'
import type { Theme } from './theme.ts'

const row = { height: 20, below: 8 }

/** The size in px of a legend's sign. */
export const swatchSize = { width: 26, height: row.height } as const

const swatchGap = 8
const between = 20
const words = { size: 11, weight: 400 } as const

type Entry = {
  readonly label: string
  readonly width: number
  readonly sign: LegendSign['sign']
}

/** The families that a deployment has, in their order. */
export const listFamilies = (topology: Pick<Topology, 'flows'>): ProtocolFamily[] =>
  protocolFamilies.filter((family) => topology.flows.some((flow) => flow.family === family))

/** What the chips and arrows mean, in rows of at most `width` px from `at`. */
export function drawLegend(
  families: readonly ProtocolFamily[],
  place: { readonly at: Point; readonly width: number },
  theme: Theme,
  messages: Messages,
  more: readonly LegendSign[] = [],
): SceneElement {
  const entries = [
    ...families.map((family) =>
      toEntry(messages[`family.${family}`], (at) => drawSwatch(family, at, theme)),
    ),
    toEntry(messages['legend.direction'], (at) => drawArrow(at, theme)),
    ...more.map(({ label, sign }) => toEntry(label, sign)),
  ]
  const placed = placeEntries(entries, place)
  return {
    id: 'legend',
    label: entries.map((entry) => entry.label).join(', '),
    box: boxAround(
      placed.map(({ at, entry }) => ({ ...at, width: entry.width, height: row.height })),
    ),
    shapes: placed.flatMap(({ at, entry }) => [
      ...entry.sign(at),
      text(
        entry.label,
        { x: at.x + swatchSize.width + swatchGap, y: baseline(at.y, row.height, words.size) },
        { ...words, fill: theme.detail },
      ),
    ]),
  }
}

function toEntry(label: string, sign: Entry['sign']): Entry {
  const width =
    swatchSize.width + swatchGap + Math.ceil(measureText(label, words.size, words.weight))
  return { label, width, sign }
}

function placeEntries(
  entries: readonly Entry[],
  place: { readonly at: Point; readonly width: number },
): { readonly entry: Entry; readonly at: Point }[] {
  let { x, y } = place.at
  const end = right({ ...place.at, width: place.width, height: 0 })
  return entries.map((entry) => {
    if (x > place.at.x && x + entry.width > end) {
      x = place.at.x
      y += row.height + row.below
    }
    const at = { x, y }
    x += entry.width + between
    return { entry, at }
  })
}

/** A chip of the family without a number. */
export function drawSwatch(family: ProtocolFamily, at: Point, theme: Theme): Shape[] {
  const look = theme.chips[family]
  const box = { x: at.x, y: at.y + 1, width: swatchSize.width, height: row.height - 2 }
  const sign = {
    x: box.x + (swatchSize.width - chipSpacing.glyph) / 2,
    y: box.y + (box.height - chipSpacing.glyph) / 2,
  }
  return [
    rect(box, { radius: 5, ...look, strokeWidth: 1.1 }),
    stroke(placePictogram(familyPictograms[family], sign, chipSpacing.glyph), look.text, 1.2),
  ]
}

/** The arrow of a line, from the initiator to the listener. */
export function drawArrow(at: Point, theme: Theme): Shape[] {
  const y = at.y + row.height / 2
  const points = [
    { x: at.x, y },
    { x: at.x + swatchSize.width, y },
  ]
  return [
    stroke(
      roundedLine(
        [
          { x: at.x, y },
          { x: at.x + swatchSize.width - 8, y },
        ],
        0,
      ),
      theme.line,
      1.5,
    ),
    fill(arrowHead(points, 9, 8), theme.line),
  ]
}

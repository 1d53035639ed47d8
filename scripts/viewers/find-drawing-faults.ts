import type { NativeDrawing } from '#core/exports/native/native-drawing.ts'
import { type Box, bottom, type Point, right } from '#core/kit/geometry.ts'
import type { SeenDrawing } from './document-viewers.ts'

/** In px; programs round, and letters of other fonts stand a little higher or lower. */
const tolerance = 3

/** Texts whose heights differ more, in px, are of two lines. */
const lineApart = 5

const squeeze = (text: string): string => text.replace(/\s+/g, '')

/** Where a drawing shows another text than its labels and zones say, or runs lines otherwise. */
export function findDrawingFaults(drawing: NativeDrawing, seen: SeenDrawing): string[] {
  const texts = [...drawing.labels, ...drawing.zones].flatMap(({ id, pieces }) => {
    const [first] = pieces
    if (first?.kind !== 'box' || !first.text) return []
    const wanted = first.text.lines.map(({ text }) => text).join('')
    const found = readWithin(seen, { ...first.box, height: bottom(first.text.box) - first.box.y })
    return found === squeeze(wanted) ? [] : [`${id}: “${wanted}” reads “${found}”`]
  })
  return [
    ...texts,
    ...findHostFaults(drawing, seen),
    ...findRouteFaults(drawing, seen),
    ...findJoinFaults(drawing, seen),
  ]
}

/** What a host's card says of it, from its icon to the card's right end. */
function findHostFaults({ hosts }: NativeDrawing, seen: SeenDrawing): string[] {
  return hosts.flatMap(({ id, pieces: [card] }) => {
    if (card?.kind !== 'box' || !card.text) return []
    const { box, lines } = card.text
    const wanted = lines.map(({ text }) => text).join('')
    const found = readWithin(seen, { ...box, width: right(card.box) - box.x })
    return found === squeeze(wanted) ? [] : [`${id}: “${wanted}” reads “${found}”`]
  })
}

/** What begins within a box, line by line from left to right. */
const readWithin = ({ texts }: SeenDrawing, box: Box): string =>
  texts
    .filter(
      ({ x, y }) =>
        x >= box.x - tolerance &&
        x < right(box) &&
        y >= box.y - tolerance &&
        y <= bottom(box) + tolerance,
    )
    .toSorted((a, b) => (Math.abs(a.y - b.y) > lineApart ? a.y - b.y : a.x - b.x))
    .map(({ words }) => squeeze(words))
    .join('')

function findRouteFaults({ connectors }: NativeDrawing, { routes }: SeenDrawing): string[] {
  if (routes === null) return []
  return connectors
    .filter(({ points }) => !routes.some((route) => isSame(route, points)))
    .map(({ id }) => `${id}: its line runs otherwise`)
}

function findJoinFaults({ connectors, hosts }: NativeDrawing, { joins }: SeenDrawing): string[] {
  if (joins === null) return []
  const names = new Map(hosts.map(({ id, name }) => [id, name]))
  const left = [...joins]
  return connectors.flatMap(({ id, start, end }) => {
    const wanted = `${names.get(start.host)} > ${names.get(end.host)}`
    const at = left.indexOf(wanted)
    if (at < 0) return [`${id}: its line does not join “${wanted}”`]
    left.splice(at, 1)
    return []
  })
}

const isSame = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length &&
  a.every(({ x, y }, index) => {
    const other = b[index]
    return other && Math.abs(x - other.x) < 0.1 && Math.abs(y - other.y) < 0.1
  })

/** How many texts and lines are looked at. */
export const countDrawn = (drawing: NativeDrawing, { routes, joins }: SeenDrawing): number =>
  drawing.labels.length +
  drawing.zones.length +
  drawing.hosts.length +
  (routes ? drawing.connectors.length : 0) +
  (joins ? drawing.connectors.length : 0)

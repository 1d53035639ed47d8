import type { LayerPlan } from './plan-layers.ts'

/** A piece of a route between neighbouring layers, by the places of its ends from top to bottom. */
type Piece = { readonly from: number; readonly to: number }

const areCrossing = (a: Piece, b: Piece) => (a.from - b.from) * (a.to - b.to) < 0

/** How many crossings the order of a plan's stops makes unavoidable, wherever they are placed. */
export function countPlannedCrossings({ layers, stopsOf }: LayerPlan): number {
  const seatOf = new Map(layers.flatMap((stops) => stops.map((stop, seat) => [stop.id, seat])))
  const layerOf = new Map(layers.flatMap((stops, layer) => stops.map((stop) => [stop.id, layer])))
  const pieces = layers.map((): Piece[] => [])
  for (const stops of stopsOf.values())
    for (const [index, to] of stops.slice(1).entries()) {
      const from = stops[index] ?? to
      pieces[layerOf.get(from) ?? 0]?.push({
        from: seatOf.get(from) ?? 0,
        to: seatOf.get(to) ?? 0,
      })
    }
  return pieces.flatMap((mine) =>
    mine.flatMap((a, index) => mine.slice(index + 1).filter((b) => areCrossing(a, b))),
  ).length
}

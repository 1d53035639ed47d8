import type { Flow, Zone } from '#core/topology/topology.ts'
import type { Boundary, RuleSet } from './rule.ts'

/** What goes from one zone to another, or within one. */
export type MatrixCell = { readonly to: Zone } & (
  | { readonly kind: 'boundary'; readonly boundary: Boundary }
  | { readonly kind: 'within'; readonly flows: readonly Flow[] }
  | { readonly kind: 'none' }
)

export type ZoneMatrixRow = { readonly from: Zone; readonly cells: readonly MatrixCell[] }

/** Rules by the zones that they lead from and to: a row for each of the first, in their order. */
export function toZoneMatrix(
  from: readonly Zone[],
  to: readonly Zone[],
  { boundaries, within }: Pick<RuleSet, 'boundaries' | 'within'>,
): ZoneMatrixRow[] {
  const byEnds = new Map(boundaries.map((boundary) => [boundary.id, boundary]))
  const inside = new Map(within.map(({ zone, flows }) => [zone.id, flows]))
  const toCell = (source: Zone, destination: Zone): MatrixCell => {
    if (source.id === destination.id) {
      return { kind: 'within', to: destination, flows: inside.get(source.id) ?? [] }
    }
    const boundary = byEnds.get(`${source.id}>${destination.id}`)
    return boundary
      ? { kind: 'boundary', to: destination, boundary }
      : { kind: 'none', to: destination }
  }
  return from.map((source) => ({ from: source, cells: to.map((zone) => toCell(source, zone)) }))
}

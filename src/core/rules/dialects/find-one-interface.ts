import type { DialectRequest, Unsaid } from './dialect.ts'

/** The rules between zones on one interface: two machines there reach each other past the device. */
export function findOneInterface({
  part,
  view,
  interfaces,
}: Pick<DialectRequest, 'part' | 'view' | 'interfaces'>): Unsaid[] {
  if (part.kind !== 'boundaries') return []
  const rules = part.boundaries
    .filter(({ from, to }) => interfaces.get(from.id) === interfaces.get(to.id))
    .flatMap((boundary) => boundary.rules[view].map(({ number }) => number))
  return rules.length === 0 ? [] : [{ kind: 'one-interface', rules, objects: [] }]
}

import { groupBy } from '#core/kit/group-by.ts'

/**
 * By ids: the first other one with the same key, as those have that people take for one another.
 * What has the key '' is like no other.
 */
export function findAlike<One extends { readonly id: string }>(
  all: readonly One[],
  keyOf: (one: One) => string,
): ReadonlyMap<string, One> {
  const groups = groupBy(
    all.filter((one) => keyOf(one) !== ''),
    keyOf,
  )
  return new Map(
    [...groups.values()].flatMap(([first, ...others]) => {
      const [second] = others
      if (!second) return []
      return [[first.id, second] as const, ...others.map((one) => [one.id, first] as const)]
    }),
  )
}

import type { Boundary } from '#core/rules/rule.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { Comparison } from './comparison.ts'

/** The boundaries that only the earlier deployment has rules for: all of these can go. */
export function listGoneBoundaries({ before, after }: Comparison): Boundary[] {
  const [had, has] = [before, after].map((each) => rulesOf(topologyOf(each)).boundaries)
  const left = new Set(has?.map(({ id }) => id))
  return had?.filter(({ id }) => !left.has(id)) ?? []
}

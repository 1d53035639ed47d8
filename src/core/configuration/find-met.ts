import { assertNever } from '#core/kit/assert-never.ts'
import { type Condition, holds, type Leaf } from './condition.ts'
import type { Configuration } from './configuration.ts'

/** The leaves by which the condition holds; empty when it does not, or when it always does. */
export function findMet(condition: Condition, configuration: Configuration): readonly Leaf[] {
  if (!holds(condition, configuration)) return []
  switch (condition.kind) {
    case 'always':
      return []
    case 'choice':
    case 'build-below':
      return [condition]
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => findMet(part, configuration))
    default:
      return assertNever(condition)
  }
}

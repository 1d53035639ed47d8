import type { Configuration } from '#core/configuration/configuration.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import { type EvaluatedRow, evaluateMatrix } from './evaluate-matrix.ts'
import { matrix } from './matrix.ts'

/** Every row of the vendor's list, and whether it applies to a configuration. */
export const evaluationOf = rememberEach((configuration: Configuration): readonly EvaluatedRow[] =>
  evaluateMatrix(matrix, configuration),
)

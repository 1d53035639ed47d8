import type { Configuration } from '#core/configuration/configuration.ts'
import { type EvaluatedRow, evaluateMatrix } from '#core/matrix/evaluate-matrix.ts'
import { matrix } from '#core/matrix/matrix.ts'
import { rememberLast } from './remember-last.ts'

/** Every row of the list, and whether it applies to a configuration. */
export const selectEvaluation = rememberLast(
  (configuration: Configuration): readonly EvaluatedRow[] => evaluateMatrix(matrix, configuration),
)

import type { Configuration } from '#core/configuration/configuration.ts'
import { evaluateMatrix } from '#core/matrix/evaluate-matrix.ts'
import { matrix } from '#core/matrix/matrix.ts'
import { deriveTopology } from './derive-topology.ts'
import type { Topology } from './topology.ts'

/** The topology that the vendor's list gives for a configuration. */
export const topologyOf = (configuration: Configuration): Topology =>
  deriveTopology(evaluateMatrix(matrix, configuration), configuration)

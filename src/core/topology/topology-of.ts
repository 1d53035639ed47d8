import type { Configuration } from '#core/configuration/configuration.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import { evaluationOf } from '#core/matrix/evaluation-of.ts'
import { deriveTopology } from './derive-topology.ts'
import type { Topology } from './topology.ts'

/** The topology that the vendor's list gives for a configuration. */
export const topologyOf = rememberEach(
  (configuration: Configuration): Topology =>
    deriveTopology(evaluationOf(configuration), configuration),
)

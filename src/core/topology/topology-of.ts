import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import { evaluationOf } from '#core/matrix/evaluation-of.ts'
import { deriveTopology } from './derive-topology.ts'
import type { Topology } from './topology.ts'

/** The topology that the vendor's list gives for a deployment. */
export const topologyOf = rememberEach(
  (deployment: Deployment): Topology =>
    deriveTopology(evaluationOf(configurationOf(deployment)), deployment),
)

import type { Configuration } from '#core/configuration/configuration.ts'
import { findFindings } from '#core/topology/findings/find-findings.ts'
import type { Finding } from '#core/topology/findings/finding.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from './remember-last.ts'

/** The doubtful choices of a configuration. */
export const selectFindings = rememberLast((configuration: Configuration): readonly Finding[] =>
  findFindings(topologyOf(configuration), configuration),
)

import type { Configuration } from '#core/configuration/configuration.ts'
import { findFindings } from '#core/topology/findings/find-findings.ts'
import type { Finding } from '#core/topology/findings/finding.ts'
import { rememberLast } from './remember-last.ts'
import { selectTopology } from './select-topology.ts'

/** The doubtful choices of a configuration. */
export const selectFindings = rememberLast((configuration: Configuration): readonly Finding[] =>
  findFindings(selectTopology(configuration), configuration),
)

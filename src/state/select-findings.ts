import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { findFindings } from '#core/topology/findings/find-findings.ts'
import type { Finding } from '#core/topology/findings/finding.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from './remember-last.ts'

/** The doubtful choices of a deployment. */
export const selectFindings = rememberLast((deployment: Deployment): readonly Finding[] =>
  findFindings(topologyOf(deployment), configurationOf(deployment)),
)

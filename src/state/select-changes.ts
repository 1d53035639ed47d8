import type { Deployment } from '#core/deployment/deployment.ts'
import { changedPaths } from '#core/deployment/list-settings.ts'
import type { SettingPath } from '#core/deployment/setting-path.ts'
import { compareTopologies, type FlowChanges } from '#core/topology/compare-topologies.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from './remember-last.ts'

/** What the last step did: flows that came and went, and what was set. */
export type Changes = FlowChanges & { readonly paths: readonly SettingPath[] }

/** Null before the first step. */
export const selectChanges = rememberLast(
  (previous: Deployment | null, deployment: Deployment): Changes | null =>
    previous && {
      ...compareTopologies(topologyOf(previous), topologyOf(deployment)),
      paths: changedPaths(previous, deployment),
    },
)

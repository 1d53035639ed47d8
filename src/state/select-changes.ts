import { changedKeys } from '#core/configuration/change-configuration.ts'
import type { Configuration, ConfigurationKey } from '#core/configuration/configuration.ts'
import { compareTopologies, type FlowChanges } from '#core/topology/compare-topologies.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from './remember-last.ts'

/** What the last step did: flows that came and went, and the options that were set. */
export type Changes = FlowChanges & { readonly keys: readonly ConfigurationKey[] }

/** Null before the first step. */
export const selectChanges = rememberLast(
  (previous: Configuration | null, configuration: Configuration): Changes | null =>
    previous && {
      ...compareTopologies(topologyOf(previous), topologyOf(configuration)),
      keys: changedKeys(previous, configuration),
    },
)

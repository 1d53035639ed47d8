import type { Configuration } from '#core/configuration/configuration.ts'
import { findMatches, listSearchables } from '#core/flows/flow-query.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from './remember-last.ts'

const selectSearchables = rememberLast((configuration: Configuration) =>
  listSearchables(topologyOf(configuration)),
)

/** Ids of the flows that a search finds; null while nothing is searched. */
export const selectMatches = rememberLast(
  (configuration: Configuration, search: string): ReadonlySet<string> | null =>
    findMatches(search, () => selectSearchables(configuration)),
)

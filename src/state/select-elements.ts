import type { Configuration } from '#core/configuration/configuration.ts'
import { spellOutZones } from '#core/topology/list-crossings.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AppState } from './app-state.ts'
import { rememberLast } from './remember-last.ts'

/** The hosts and connections that are selected; for a zone, the connections across its border. */
export const selectElements = ({ configuration, selection }: AppState): readonly string[] =>
  spellOut(configuration, selection)

const spellOut = rememberLast((configuration: Configuration, selection: readonly string[]) =>
  spellOutZones(selection, topologyOf(configuration)),
)

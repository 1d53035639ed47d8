import type { Deployment } from '#core/deployment/deployment.ts'
import { spellOutZones } from '#core/topology/list-crossings.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AppState } from './app-state.ts'
import { rememberLast } from './remember-last.ts'

/** The hosts and connections that are selected; for a zone, the connections across its border. */
export const selectElements = ({ deployment, selection }: AppState): readonly string[] =>
  spellOut(deployment, selection)

const spellOut = rememberLast((deployment: Deployment, selection: readonly string[]) =>
  spellOutZones(selection, topologyOf(deployment)),
)

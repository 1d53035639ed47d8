import { fingerprint } from '#core/link/fingerprint.ts'
import {
  mergeVerifications,
  resultOf,
  type VerificationState,
} from '#core/rules/verification/merge-verifications.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AppState } from './app-state.ts'
import { rememberLast } from './remember-last.ts'
import { selectComparedMatches, selectMatches } from './select-matches.ts'

/** What the scripts found of the deployment's flows; null while no results were read. */
export const selectVerification = ({
  verifications,
  deployment,
}: AppState): VerificationState | null =>
  verifications.length === 0 ? null : verify(verifications, deployment)

const verify = rememberLast(
  (runs: AppState['verifications'], deployment: AppState['deployment']): VerificationState =>
    mergeVerifications(runs, topologyOf(deployment), fingerprint(deployment)),
)

/** Ids of the flows that the search finds and that have a result which is asked for; null for all. */
export const selectFound = (state: AppState): ReadonlySet<string> | null => {
  const { results } = state.arrangement
  const verification = results.length === 0 ? null : selectVerification(state)
  if (!verification) return selectComparedMatches(state)
  const matches = selectMatches(state.deployment, state.view.search)
  return narrow(state.deployment, matches, verification, results)
}

const narrow = rememberLast(
  (
    deployment: AppState['deployment'],
    matches: ReadonlySet<string> | null,
    verification: VerificationState,
    results: AppState['arrangement']['results'],
  ): ReadonlySet<string> => {
    const ids = matches ?? topologyOf(deployment).flows.map(({ id }) => id)
    return new Set([...ids].filter((id) => results.includes(resultOf(id, verification))))
  },
)

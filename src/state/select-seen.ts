import type { Deployment } from '#core/deployment/deployment.ts'
import type { AppState } from './app-state.ts'

/** The deployment that is seen: the baseline while the picture shows only what was before. */
export const selectSeen = ({
  deployment,
  baseline,
  view: { side, tab },
}: Pick<AppState, 'deployment' | 'baseline' | 'view'>): Deployment =>
  baseline && tab === 'diagram' && side === 'before' ? baseline.deployment : deployment

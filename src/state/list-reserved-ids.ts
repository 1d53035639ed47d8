import { hostsOf } from '#core/deployment/edit-hosts.ts'
import type { Baseline } from './app-state.ts'

/**
 * The ids that no new host gets: hosts match by their ids, too, and a new one would be taken for
 * one that only the baseline has.
 */
export const listReservedIds = (baseline: Baseline | null): readonly string[] =>
  baseline ? hostsOf(baseline.deployment).map(({ id }) => id) : []

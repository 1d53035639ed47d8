import type { Deployment } from '#core/deployment/deployment.ts'
import { findHosts } from '#core/flows/find-hosts.ts'
import { rememberLast } from './remember-last.ts'

/** Ids of the hosts that a search finds; null while nothing is searched. */
export const selectFoundHosts = rememberLast(
  (deployment: Deployment, search: string): ReadonlySet<string> | null =>
    findHosts(deployment, search),
)

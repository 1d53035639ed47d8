import type { Deployment } from '#core/deployment/deployment.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { compareFlows } from './compare-flows.ts'
import { compareHosts } from './compare-hosts.ts'
import { compareRules } from './compare-rules.ts'
import { compareSettings } from './compare-settings.ts'
import type { Comparison } from './comparison.ts'
import { uniteIds } from './unite-ids.ts'

/**
 * Compares two deployments. Hosts are matched by name within their kind, then by address, then by
 * id, so that a host that is renamed or readdressed is a change of the host. The other way round,
 * what was added is removed, and all else is the same. Rules, which take longest and which no
 * picture needs, are compared when they are first read.
 */
export function compareDeployments(before: Deployment, after: Deployment): Comparison {
  const idOf = uniteIds(before, after)
  const [had, has] = [topologyOf(before), topologyOf(after)]
  let rules: Comparison['rules'] | null = null
  return {
    before,
    after,
    settings: compareSettings(before, after, idOf),
    hosts: compareHosts(
      {
        before: { deployment: before, topology: had },
        after: { deployment: after, topology: has },
      },
      idOf,
    ),
    flows: compareFlows(had, has, idOf),
    get rules() {
      rules ??= compareRules(rulesOf(had), rulesOf(has), idOf)
      return rules
    },
  }
}

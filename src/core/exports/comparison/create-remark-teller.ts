import type { ComparedRule, Comparison } from '#core/comparison/comparison.ts'
import { formatBoundary } from '#core/comparison/format-boundary.ts'
import { nameById, zoneName } from '#core/deployment/host-name.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { isSameForDevice } from '#core/rules/changes/list-rule-changes.ts'

/**
 * What somebody has to know of a rule that is asked for, who sees this rule alone: that a device has
 * nothing to do for it, or where its connection goes before or after.
 */
export function createRemarkTeller(
  comparison: Comparison,
  messages: LaterMessages,
): (rule: ComparedRule) => string {
  const tellOther = createOtherTeller(comparison, messages)
  return (rule) => {
    const { before, after } = rule
    if (!before || !after) return tellOther(rule)
    return isSameForDevice({ before, after }) ? messages['request.reason-alone'] : ''
  }
}

/**
 * Of a rule on one side alone whose connection is on both: that it has a rule elsewhere on the other
 * side, or is within a zone there, where it needs none.
 */
function createOtherTeller(
  comparison: Comparison,
  messages: LaterMessages,
): (rule: ComparedRule) => string {
  const flows = new Map(comparison.flows.map((flow) => [flow.id, flow]))
  const hosts = new Map(comparison.hosts.map((host) => [host.id, host]))
  const ofFlows = groupBy(comparison.rules, ({ flow }) => flow)
  return ({ status, flow: id }) => {
    const flow = flows.get(id)
    if (!flow?.before || !flow.after) return ''
    const side = status === 'removed' ? 'after' : 'before'
    const other = ofFlows.get(id)?.find((rule) => rule[side])
    if (other) return messages[`request.rule-${side}`](formatBoundary(other, comparison, messages))
    const zone = hosts.get(flow.source)?.[side]?.zone ?? ''
    const name = nameById(zone, comparison[side].zones, (one) => zoneName(one, messages))
    return messages[`request.within-${side}`](name)
  }
}

import type { LaterMessages } from '#core/messages/later-messages.ts'
import { formatChip } from '#core/topology/port-text.ts'
import type { Flow } from '#core/topology/topology.ts'
import type { ComparedFlow } from './comparison.ts'

/**
 * What a flow was, or which one took its place, in words; '' where there is nothing of that to tell.
 * `flows` has all flows of the comparison by their ids.
 */
export function tellFlowWas(
  { status, before, after, counterpart }: ComparedFlow,
  flows: ReadonlyMap<string, ComparedFlow>,
  messages: LaterMessages,
): string {
  const other = flows.get(counterpart ?? '')
  if (status === 'added' && other?.before) {
    return messages['compare.in-place-of'](formatPort(other.before))
  }
  if (status === 'removed' && other?.after) {
    return messages['compare.replaced-by'](formatPort(other.after))
  }
  if (status !== 'changed' || !before || !after) return ''
  return messages['compare.was'](messages['view.list'](listDiffering(before, after, messages)))
}

const formatPort = (flow: Flow): string => formatChip({ ...flow, transports: [flow.transport] })

const listDiffering = (before: Flow, after: Flow, messages: LaterMessages): string[] =>
  [
    formatPort,
    ({ rows }: Flow) => rows.join(' '),
    ({ basis }: Flow) => messages[`basis.${basis}`],
  ].flatMap((tell) => (tell(before) === tell(after) ? [] : [tell(before)]))

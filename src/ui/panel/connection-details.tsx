import { groupBy } from '#core/kit/group-by.ts'
import { connectionId } from '#core/topology/ids.ts'
import type { Connection, Flow } from '#core/topology/topology.ts'
import { joinStatuses, selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ComparedNote } from './compared-note.tsx'
import { ComparedRules, listDifferingRules } from './compared-rules.tsx'
import { FindingsNote } from './findings-note.tsx'
import { FlowCard } from './flow-card.tsx'
import { FlowTable } from './flow-table.tsx'
import { useComparedFlows } from './use-compared-flows.ts'
import { ZonePath } from './zone-path.tsx'

/** A connection: who opens it to whom, and every flow of it with all that is known. */
export function ConnectionDetails({ connection }: { readonly connection: Connection }) {
  const messages = useLaterMessages()
  // Flows of the same rows have one card: all that differs is the port.
  const compared = useAppState(selectComparison)
  const isOf = (flow: Pick<Flow, 'source' | 'destination'>) => connectionId(flow) === connection.id
  const own = compared?.comparison.flows.filter(isOf) ?? []
  const rules = compared ? listDifferingRules(compared, own) : []
  const gone = useComparedFlows().filter(
    (flow) => isOf(flow) && compared?.statuses.ofFlow.get(flow.id) === 'removed',
  )
  const cards = groupBy(connection.flows, (flow) => flow.rows.join())
  return (
    <>
      <ZonePath connection={connection} />
      {compared && (
        <ComparedNote
          status={joinStatuses([...own, ...rules].map(({ status }) => status))}
          isOf={isOf}
        >
          <ComparedRules rules={rules} compared={compared} />
        </ComparedNote>
      )}
      <FindingsNote kind="connection" ids={[connection.id]} />
      <ul className="flex flex-col gap-2.5 pt-3">
        {[...cards].map(([rows, flows]) => (
          <li key={rows}>
            <FlowCard connectionId={connection.id} flows={flows} />
          </li>
        ))}
      </ul>
      {gone.length > 0 && (
        <div className="pt-3">
          <FlowTable title={messages['compare.gone-flows']} flows={gone} peer="both" />
        </div>
      )}
      <p className="pt-3 text-small text-muted">{messages['details.return']}</p>
    </>
  )
}

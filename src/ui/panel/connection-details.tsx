import type { Connection, Flow } from '#core/topology/topology.ts'
import { useMessages } from '#ui/kit/services.tsx'
import { FindingsNote } from './findings-note.tsx'
import { FlowCard } from './flow-card.tsx'
import { ZonePath } from './zone-path.tsx'

/** A connection: who opens it to whom, and every flow of it with all that is known. */
export function ConnectionDetails({ connection }: { readonly connection: Connection }) {
  const messages = useMessages()
  return (
    <>
      <ZonePath connection={connection} />
      <FindingsNote kind="connection" id={connection.id} />
      <ul className="flex flex-col gap-2.5 pt-3">
        {groupByRows(connection.flows).map((flows) => (
          <li key={flows.map((flow) => flow.id).join()}>
            <FlowCard connectionId={connection.id} flows={flows} />
          </li>
        ))}
      </ul>
      <p className="pt-3 text-small text-muted">{messages['details.return']}</p>
    </>
  )
}

/** Flows of the same rows have one card: all that differs is the port. */
function groupByRows(flows: readonly Flow[]): (readonly Flow[])[] {
  const groups = new Map<string, readonly Flow[]>()
  for (const flow of flows) {
    const rows = flow.rows.join()
    groups.set(rows, [...(groups.get(rows) ?? []), flow])
  }
  return [...groups.values()]
}

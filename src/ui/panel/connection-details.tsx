import { groupBy } from '#core/kit/group-by.ts'
import type { Connection } from '#core/topology/topology.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { FindingsNote } from './findings-note.tsx'
import { FlowCard } from './flow-card.tsx'
import { ZonePath } from './zone-path.tsx'

/** A connection: who opens it to whom, and every flow of it with all that is known. */
export function ConnectionDetails({ connection }: { readonly connection: Connection }) {
  const messages = useLaterMessages()
  // Flows of the same rows have one card: all that differs is the port.
  const cards = groupBy(connection.flows, (flow) => flow.rows.join())
  return (
    <>
      <ZonePath connection={connection} />
      <FindingsNote kind="connection" ids={[connection.id]} />
      <ul className="flex flex-col gap-2.5 pt-3">
        {[...cards].map(([rows, flows]) => (
          <li key={rows}>
            <FlowCard connectionId={connection.id} flows={flows} />
          </li>
        ))}
      </ul>
      <p className="pt-3 text-small text-muted">{messages['details.return']}</p>
    </>
  )
}

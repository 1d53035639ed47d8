import { hostName } from '#core/deployment/host-name.ts'
import { listCards } from '#core/flows/list-cards.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Topology } from '#core/topology/topology.ts'

type CardMembersProps = { readonly pictured: Topology; readonly messages: LaterMessages }

/** Who stands on the cards of several hosts, and where they are. */
export function CardMembers({ pictured, messages }: CardMembersProps) {
  const cards = listCards(pictured, messages)
  const gathered = pictured.hosts.flatMap(({ id, kind, members }) =>
    members ? [{ id, kind, members }] : [],
  )
  if (gathered.length === 0) return null
  return (
    <aside className="print-footnotes">
      <h2>{messages['tab.hosts']}</h2>
      {gathered.map(({ id, kind, members }) => (
        <p key={id}>
          {cards.nameOf(id)}:{' '}
          <small>
            {messages['view.list'](
              members.map(({ name, addresses }) =>
                [hostName({ kind, name }, messages), ...addresses].join(' '),
              ),
            )}
          </small>
        </p>
      ))}
    </aside>
  )
}

import { useState } from 'react'
import { formatEnds, type Peer } from '#core/flows/format-ends.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import { gatherConnections, gatherFlows, listFirsts } from '#core/topology/gather-flows.ts'
import { formatPort } from '#core/topology/port-text.ts'
import { FlowChips, SharedChip } from '#ui/kit/flow-chips.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AlikeButton, AlikeMembers } from './alike-flows.tsx'
import { ConnectionButton } from './connection-button.tsx'
import { FlowsMark, useByStatus } from './flows-mark.tsx'

type ListensOnProps = { readonly inbound: readonly ListedFlow[] }

export function ListensOn({ inbound }: ListensOnProps) {
  const messages = useLaterMessages()
  const byStatus = useByStatus()
  if (inbound.length === 0) {
    return <p className="text-small text-muted">{messages['details.nothing-listens']}</p>
  }
  const ports = groupBy(inbound, formatPort)
  return (
    <ul className="flex flex-col gap-1.5">
      {[...ports].map(([port, flows]) => (
        <li key={port} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-2">
          <span className="flex items-start gap-1 pointer-coarse:h-control pointer-coarse:items-center">
            <SharedChip flows={flows} />
            <FlowsMark flows={flows} />
          </span>
          <span className="flex flex-col items-start text-small">
            {byStatus(flows)
              .flatMap((group) => gatherFlows(group))
              .map((alike) => (
                <Peers key={alike[0].id} flows={alike} peer="source" />
              ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

type OpensProps = { readonly outbound: readonly ListedFlow[] }

/** What a host opens, by the hosts that it opens it on. */
export function Opens({ outbound }: OpensProps) {
  const messages = useLaterMessages()
  const byStatus = useByStatus()
  if (outbound.length === 0) {
    return <p className="text-small text-muted">{messages['details.nothing-opens']}</p>
  }
  return (
    <ul className="flex flex-col gap-2">
      {byStatus(outbound)
        .flatMap((group) => gatherConnections(group))
        .map((told) => (
          <li key={told[0][0].id} className="flex flex-col items-start gap-1 text-small">
            <Peers flows={listFirsts(told)} peer="destination" />
            <FlowChips flows={told[0]} />
          </li>
        ))}
    </ul>
  )
}

type PeersProps = { readonly flows: Group<ListedFlow>; readonly peer: Peer }

/** The other end of a flow, which leads there; many alike ones are one, with each on demand. */
function Peers({ flows, peer }: PeersProps) {
  const messages = useLaterMessages()
  const [isOpen, setOpen] = useState(false)
  const name = formatEnds(flows, peer, messages)
  return (
    <>
      <span className="flex items-baseline gap-1.5">
        <FlowsMark flows={flows} />
        {flows.length === 1 ? (
          <ConnectionButton flow={flows[0]} text={name} />
        ) : (
          <AlikeButton text={name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        )}
      </span>
      {isOpen && <AlikeMembers flows={flows} leading />}
    </>
  )
}

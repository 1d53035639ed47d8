import type { ListedFlow } from '#core/flows/list-flows.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { formatPort } from '#core/topology/port-text.ts'
import { FlowChips, SharedChip } from '#ui/kit/flow-chips.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ConnectionButton } from './connection-button.tsx'

type ListensOnProps = { readonly inbound: readonly ListedFlow[] }

export function ListensOn({ inbound }: ListensOnProps) {
  const messages = useLaterMessages()
  if (inbound.length === 0) {
    return <p className="text-small text-muted">{messages['details.nothing-listens']}</p>
  }
  const ports = groupBy(inbound, formatPort)
  return (
    <ul className="flex flex-col gap-1.5">
      {[...ports].map(([port, flows]) => (
        <li key={port} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-2">
          <span className="flex items-start pointer-coarse:h-control pointer-coarse:items-center">
            <SharedChip flows={flows} />
          </span>
          <span className="flex flex-col items-start text-small">
            {flows.map((flow) => (
              <ConnectionButton key={flow.id} flow={flow} text={flow.sourceName} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

type OpensProps = { readonly outbound: readonly ListedFlow[] }

/** What a host opens, by the host that it opens it on. */
export function Opens({ outbound }: OpensProps) {
  const messages = useLaterMessages()
  if (outbound.length === 0) {
    return <p className="text-small text-muted">{messages['details.nothing-opens']}</p>
  }
  return (
    <ul className="flex flex-col gap-2">
      {[...groupBy(outbound, (flow) => flow.destination)].map(([peer, flows]) => {
        const [first] = flows
        return (
          <li key={peer} className="flex flex-col items-start gap-1 text-small">
            <ConnectionButton flow={first} text={first.destinationName} />
            <FlowChips flows={flows} />
          </li>
        )
      })}
    </ul>
  )
}

import type { ListedFlow } from '#core/flows/list-flows.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import { listChips } from '#core/topology/list-chips.ts'
import { formatPort } from '#core/topology/port-text.ts'
import { PortChip } from '#ui/kit/port-chip.tsx'
import { useMessages } from '#ui/kit/services.tsx'
import { ConnectionButton } from './connection-button.tsx'

type ListensOnProps = { readonly inbound: readonly ListedFlow[] }

/** Each port that a host listens on, with those who use it. */
export function ListensOn({ inbound }: ListensOnProps) {
  const messages = useMessages()
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
  const messages = useMessages()
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

/** One chip for flows that reach one port; a printed protocol says more than none. */
export function SharedChip({ flows }: { readonly flows: Group<ListedFlow> }) {
  const told = flows.find((flow) => flow.protocol !== null) ?? flows[0]
  const [chip] = listChips('', [told])
  return chip ? <PortChip {...chip} flows={flows.map((flow) => flow.id)} /> : null
}

/** The chips of some flows of one connection. */
export function FlowChips({ flows }: { readonly flows: readonly ListedFlow[] }) {
  return (
    <span className="flex flex-wrap gap-1">
      {listChips('', flows).map((chip) => (
        <PortChip key={chip.id} {...chip} />
      ))}
    </span>
  )
}

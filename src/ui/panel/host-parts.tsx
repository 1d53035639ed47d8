import type { ListedFlow } from '#core/flows/list-flows.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { formatPort } from '#core/topology/port-text.ts'
import type { Host } from '#core/topology/topology.ts'
import { FlowChips, SharedChip } from '#ui/kit/flow-chips.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type HostPartsProps = {
  readonly host: Host
  readonly inbound: readonly ListedFlow[]
  readonly outbound: readonly ListedFlow[]
}

/** The parts of the Apex One server, each with the ports that it listens on or opens. */
export function HostParts({ host, inbound, outbound }: HostPartsProps) {
  const messages = useLaterMessages()
  return (
    <ul className="flex flex-col gap-2 text-small">
      {host.parts.map(({ part }) => {
        const reaching = inbound.filter((flow) => flow.destinationParts.includes(part))
        const ports = groupBy(reaching, formatPort)
        const opens = outbound.filter((flow) => flow.sourcePart === part)
        return (
          <li key={part} className="flex flex-col gap-1">
            {messages[`part.${part}`]}
            {ports.size > 0 && (
              <span className="flex flex-wrap gap-1">
                {[...ports].map(([port, flows]) => (
                  <SharedChip key={port} flows={flows} />
                ))}
              </span>
            )}
            {opens.length > 0 && (
              <span className="flex items-center gap-1.5 text-muted">
                {messages['details.part-opens']}
                <FlowChips flows={opens} />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

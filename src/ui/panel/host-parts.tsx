import type { ListedFlow } from '#core/flows/list-flows.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { formatPort } from '#core/topology/port-text.ts'
import type { Host } from '#core/topology/topology.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { FlowChips, SharedChip } from '#ui/kit/flow-chips.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { FlowsMark, useByStatus } from './flows-mark.tsx'

type HostPartsProps = {
  readonly host: Host
  readonly inbound: readonly ListedFlow[]
  readonly outbound: readonly ListedFlow[]
}

/** The parts of the Apex One server, each with the ports that it listens on or opens. */
export function HostParts({ host, inbound, outbound }: HostPartsProps) {
  const messages = useLaterMessages()
  const byStatus = useByStatus()
  const compared = useAppState((state) => selectComparison(state)?.hosts.get(host.id))
  const [had, has] = [compared?.before, host].map((one) => one?.parts.map(({ part }) => part) ?? [])
  return (
    <ul className="flex flex-col gap-2 text-small">
      {[...new Set([...(has ?? []), ...(had ?? [])])].map((part) => {
        const reaching = inbound.filter((flow) => flow.destinationParts.includes(part))
        const ports = groupBy(reaching, formatPort)
        const opens = outbound.filter((flow) => flow.sourcePart === part)
        return (
          <li key={part} className="flex flex-col gap-1">
            <span className="flex items-center gap-1.5">
              {messages[`part.${part}`]}
              {compared?.before && !had?.includes(part) && <StatusSign status="added" />}
              {!has?.includes(part) && <StatusSign status="removed" />}
            </span>
            {ports.size > 0 && (
              <span className="flex flex-wrap gap-1">
                {[...ports].map(([port, flows]) => (
                  <span key={port} className="flex items-center gap-1">
                    <SharedChip flows={flows} />
                    <FlowsMark flows={flows} />
                  </span>
                ))}
              </span>
            )}
            {byStatus(opens).map((flows) => (
              <span key={flows[0].id} className="flex items-center gap-1.5 text-muted">
                <FlowsMark flows={flows} />
                {messages['details.part-opens']}
                <FlowChips flows={flows} />
              </span>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

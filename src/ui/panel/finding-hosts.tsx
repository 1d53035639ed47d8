import { nameById, zoneName } from '#core/deployment/host-name.ts'
import type { Finding } from '#core/topology/findings/finding.ts'
import { listConcernedHosts } from '#core/topology/findings/list-concerned-hosts.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { HostButton } from './host-button.tsx'

/** With more of them, the first few are named and the rest are counted. */
const mostNamed = 8

type FindingHostsProps = {
  readonly finding: Finding
  /** What they are listed under. */
  readonly title: string
}

/** The hosts that a finding is about, each a way to its row in the table of hosts. */
export function FindingHosts({ finding, title }: FindingHostsProps) {
  const messages = useLaterMessages()
  const topology = useAppState((state) => topologyOf(state.deployment))
  const named = listConcernedHosts(finding, topology)
  const more = named.length - mostNamed
  return (
    <ul
      aria-label={messages['findings.hosts'](title)}
      className="flex flex-col items-start gap-1 pt-1 text-small"
    >
      {named.slice(0, mostNamed).map((host) => (
        <li key={host.id}>
          <HostButton host={host} />{' '}
          <span className="text-muted">
            {nameById(host.zone, topology.zones, (zone) => zoneName(zone, messages))}
          </span>
        </li>
      ))}
      {more > 0 && <li className="text-muted">{messages['findings.more-hosts'](more)}</li>}
    </ul>
  )
}

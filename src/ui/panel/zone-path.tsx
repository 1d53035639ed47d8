import { hostName, zoneName } from '#core/deployment/host-name.ts'
import type { Connection, Host, Topology, Zone } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ShowRulesButton } from './show-rules-button.tsx'

/** The title of a connection: its ends, their zones, and the boundary between them. */
export function ZonePath({ connection }: { readonly connection: Connection }) {
  const messages = useLaterMessages()
  const topology = useAppState((state) => topologyOf(state.deployment))
  const source = findEnd(connection.source, topology)
  const destination = findEnd(connection.destination, topology)
  if (!source || !destination) return null
  const boundary = messages[`details.boundary.${compareTrust(source.zone, destination.zone)}`]
  return (
    <>
      <h2 aria-live="polite" className="text-title font-semibold text-balance">
        {messages['details.ends'](
          hostName(source.host, messages),
          hostName(destination.host, messages),
        )}
      </h2>
      <p className="pt-0.5 text-small text-soft">
        {source.zone.id === destination.zone.id
          ? zoneName(source.zone, messages)
          : messages['details.ends'](
              zoneName(source.zone, messages),
              zoneName(destination.zone, messages),
            )}
      </p>
      <p className="pb-1 text-small text-pretty text-muted">{boundary}</p>
      <ShowRulesButton from={source.zone} to={destination.zone} />
    </>
  )
}

type End = { readonly host: Host; readonly zone: Zone }

function findEnd(id: string, { hosts, zones }: Topology): End | null {
  const host = hosts.find((candidate) => candidate.id === id)
  const zone = zones.find((candidate) => candidate.id === host?.zone)
  return host && zone ? { host, zone } : null
}

function compareTrust(from: Zone, to: Zone): 'none' | 'inward' | 'outward' | 'level' {
  if (from.id === to.id) return 'none'
  if (from.trust === to.trust) return 'level'
  return from.trust < to.trust ? 'inward' : 'outward'
}

import { hostName, zoneName } from '#core/deployment/host-name.ts'
import { type Result, succeed } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import type { Narrowing } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { listNameables, resolveNames } from './resolve-names.ts'

/** The ids of what a command line names by id or by name; a word that names nothing is refused. */
export function resolveShown(
  shown: Narrowing,
  { hosts, zones }: Topology,
  messages: CliMessages,
): Result<Narrowing, string> {
  const allHosts = listNameables(hosts, hostName)
  const allZones = listNameables(zones, zoneName)
  const resolved = [
    resolveNames('--around', shown.around, allHosts, messages),
    resolveNames('--unfold', shown.unfolded, allHosts, messages),
    resolveNames('--hide-zones', shown.hiddenZones, allZones, messages),
    resolveNames('--from-zone', shown.fromZones, allZones, messages),
    resolveNames('--to-zone', shown.toZones, allZones, messages),
  ] as const
  const refused = resolved.find((one) => !one.ok)
  if (refused && !refused.ok) return refused
  const [around, unfolded, hiddenZones, fromZones, toZones] = resolved.map((one) =>
    one.ok ? one.value : [],
  )
  return succeed({
    ...shown,
    around: around ?? [],
    unfolded: unfolded ?? [],
    hiddenZones: hiddenZones ?? [],
    fromZones: fromZones ?? [],
    toZones: toZones ?? [],
  })
}

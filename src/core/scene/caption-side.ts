import type { ComparedHost, Comparison } from '#core/comparison/comparison.ts'
import { zoneName } from '#core/deployment/host-name.ts'
import type { LaidOutHost, LaidOutPart, LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { type CaptionedHost, captionHost } from '#core/layout/size/caption-hosts.ts'
import { captionMember } from '#core/layout/size/format-members.ts'
import { partPlaces } from '#core/layout/size/part-places.ts'
import type { View } from '#core/link/view.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Host, Member } from '#core/topology/topology.ts'

/** Both deployments, and their hosts by their ids in the union. */
type Compared = {
  readonly comparison: Pick<Comparison, 'before' | 'after'>
  readonly hosts: ReadonlyMap<string, ComparedHost>
}

/**
 * A laid-out union whose cards and zones say what one of both deployments has: its names, addresses
 * and ports, in the places of the union, which has room for those of both. Of both together,
 * nothing is said anew.
 */
export function captionSide(
  picture: LaidOutTopology,
  { comparison, hosts: compared }: Compared,
  side: View['side'],
  messages: Messages,
): LaidOutTopology {
  if (side === 'both') return picture
  const names = new Map(comparison[side].zones.map((zone) => [zone.id, zoneName(zone, messages)]))
  const ownOf = (id: string) => compared.get(id)?.[side]
  return {
    ...picture,
    zones: picture.zones.map((zone) => ({ ...zone, name: names.get(zone.id) ?? zone.name })),
    hosts: picture.hosts.map((host) => {
      const found = ownOf(host.id)
      const { formerZone } = host
      // Nothing moves, so it stands in the zone that it has now.
      const own = found && side === 'before' && formerZone ? { ...found, formerZone } : found
      return own ? captionAnew(host, gatherMembers(own, host, ownOf), messages) : host
    }),
  }
}

/** The host as that side has it; on a card of several, all of them. */
function gatherMembers(
  own: Host,
  { members }: LaidOutHost,
  ownOf: (id: string) => Host | null | undefined,
): Host {
  if (!members) return own
  const said = members.map((member): Member => {
    const { name, addresses } = ownOf(member.id) ?? member
    return { id: member.id, name, addresses }
  })
  return { ...own, name: '', addresses: [], members: said }
}

function captionAnew(host: LaidOutHost, own: Host, messages: Messages): LaidOutHost {
  const said = captionHost(own, host.box.width, messages)
  const { name, nameLines, detailLines, addresses, listens } = said
  return {
    ...host,
    ...{ name, nameLines, detailLines, addresses, listens, former: [] },
    parts: host.parts.flatMap((part) => captionPart(part, said)),
    ...(own.members && { members: own.members, ...captionRows(host, own.members, messages) }),
  }
}

/** Of the hosts that have a row each. */
function captionRows(
  { kind, rows = [] }: LaidOutHost,
  members: readonly Member[],
  messages: Messages,
): Pick<LaidOutHost, 'rows'> {
  const byId = new Map(members.map((member) => [member.id, member]))
  return {
    rows: rows.map((row) => {
      const [first = '', ...others] = row.hosts
      const member = others.length === 0 ? byId.get(first) : undefined
      return member ? { ...row, ...captionMember(member, kind, row.box.width, messages) } : row
    }),
  }
}

/** A part that this side lacks is not there; one in another's place stands where that stands. */
function captionPart(part: LaidOutPart, { parts }: CaptionedHost): LaidOutPart[] {
  const own =
    parts.find((other) => other.part === part.part) ??
    parts.find((other) => partPlaces[other.part] === partPlaces[part.part])
  if (!own) return []
  const { name, nameLines, detailLines, listens } = own
  return [{ ...part, part: own.part, name, nameLines, detailLines, listens }]
}

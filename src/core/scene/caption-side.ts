import type { ComparedHost } from '#core/comparison/comparison.ts'
import type { LaidOutHost, LaidOutPart, LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { type CaptionedHost, captionHost } from '#core/layout/size/caption-hosts.ts'
import { partPlaces } from '#core/layout/size/part-places.ts'
import type { View } from '#core/link/view.ts'
import type { Messages } from '#core/messages/messages.ts'

/**
 * A laid-out union whose cards say what one of both deployments has: its names, addresses and
 * ports, in the places of the union. Of both together, nothing is said anew.
 */
export function captionSide(
  picture: LaidOutTopology,
  compared: ReadonlyMap<string, ComparedHost>,
  side: View['side'],
  messages: Messages,
): LaidOutTopology {
  if (side === 'both') return picture
  const hosts = picture.hosts.map((host) => {
    const own = compared.get(host.id)?.[side]
    if (!own) return host
    const said = host.members ? { ...own, name: '', addresses: [], members: host.members } : own
    return captionAnew(host, captionHost(said, host.box.width, messages))
  })
  return { ...picture, hosts }
}

function captionAnew(host: LaidOutHost, own: CaptionedHost): LaidOutHost {
  return {
    ...host,
    addresses: own.addresses,
    listens: own.listens,
    ...fitLines(host, own),
    parts: host.parts.flatMap((part) => captionPart(part, own)),
  }
}

/** A part that this side lacks is not there; one in another's place stands where that stands. */
function captionPart(part: LaidOutPart, { parts }: CaptionedHost): LaidOutPart[] {
  const own =
    parts.find((other) => other.part === part.part) ??
    parts.find((other) => partPlaces[other.part] === partPlaces[part.part])
  return own ? [{ ...part, part: own.part, listens: own.listens, ...fitLines(part, own) }] : []
}

type Lines = Pick<LaidOutHost, 'name' | 'nameLines' | 'detailLines'>

/** As many lines as there is room for; what is cut off ends in an ellipsis. */
const fitLines = (room: Lines, { name, nameLines, detailLines }: Lines): Lines => ({
  name,
  nameLines: cutLines(nameLines, room.nameLines.length),
  detailLines: cutLines(
    detailLines,
    room.nameLines.length -
      Math.min(nameLines.length, room.nameLines.length) +
      room.detailLines.length,
  ),
})

function cutLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines
  return lines
    .slice(0, most)
    .map((line, index) => (index === most - 1 ? `${line.slice(0, -1)}…` : line))
}

import { hostName, kindName } from '#core/deployment/host-name.ts'
import type { Messages } from '#core/messages/messages.ts'
import { breakLines, measureWidestPiece } from '#core/text/break-lines.ts'
import { measureText } from '#core/text/measure-text.ts'
import type { Host, PresentPart } from '#core/topology/topology.ts'
import { columnRoles } from '../plan/column-roles.ts'
import { cardSpacing, memberSpacing, partSpacing } from '../spacing.ts'
import { formatAddresses } from './format-addresses.ts'
import { formatMembers, type MemberColumn, measureMembers } from './format-members.ts'
import { formatHostPorts, formatPartPorts } from './format-ports.ts'

/** A text block of a card or a part: the name and what stands below it, broken into lines. */
export type CaptionLines = {
  readonly name: string
  readonly nameLines: readonly string[]
  readonly detailLines: readonly string[]
  /** The height in px that another text in its place takes. */
  readonly room?: number
}

export type CaptionedPart = PresentPart & CaptionLines

export type CaptionedHost = Omit<Host, 'parts'> &
  CaptionLines & {
    readonly parts: readonly CaptionedPart[]
    /** Of a card that stands for several hosts. */
    readonly rows?: readonly MemberColumn[]
  }

const beforeText = cardSpacing.padding + cardSpacing.icon + cardSpacing.iconGap
const mostNameLines = 3
const mostRoleLines = 2

/**
 * The width in px that a host's card wants among the others of its column: the usual one, or more
 * for a long unbroken word or for members in columns.
 */
export function wantedWidth(host: Host, others: readonly Host[], messages: Messages): number {
  const usual = columnRoles[host.kind].isHub ? cardSpacing.serverWidth : cardSpacing.width
  const widest = Math.max(
    measureWidest(host, messages),
    ...(host.earlier ? [measureWidest(host.earlier, messages)] : []),
  )
  const rows = 2 * memberSpacing.inset + Math.ceil(measureMembers(host, others, messages))
  const wanted = beforeText + Math.ceil(widest) + cardSpacing.padding
  return Math.max(usual, rows, Math.min(wanted, cardSpacing.mostWidth))
}

function measureWidest(host: Host, messages: Messages): number {
  const { name, ports } = cardSpacing
  return Math.max(
    measureWidestPiece(hostName(host, messages), name),
    ...(isOwn(host) ? [measureWidestPiece(kindName(host.kind, messages), ports)] : []),
    ...host.addresses.map((address) => measureText(address, ports.size, ports.weight)),
  )
}

/** The ports that no part of the host stands for. */
const listOwnPorts = (host: Host) =>
  host.listens.filter((own) =>
    host.parts.every((part) =>
      part.listens.every((l) => l.port !== own.port || l.transport !== own.transport),
    ),
  )

/** Somebody has named it or said where it is. */
const isOwn = (host: Host): boolean =>
  host.name !== '' || host.addresses.length > 0 || host.members !== undefined

/** What a named host is, and where; its ports stand on the lines that reach it. */
const listOwnDetails = (host: Host, width: number, messages: Messages): string[] => [
  ...(host.members ? [messages['picture.members'](host.members.length)] : []),
  ...(host.name === ''
    ? []
    : breakLines(kindName(host.kind, messages), width, cardSpacing.ports, mostRoleLines)),
  ...formatAddresses(host.addresses, width, cardSpacing.ports),
]

/** In a union of two deployments, after that of the part whose place it took. */
function listPartNames({ part, fate }: PresentPart, messages: Messages): readonly string[] {
  const name = messages[`part.${part}`]
  return fate?.kind === 'moved' ? [`${messages[`part.${fate.from}`]} →`, name] : [name]
}

function captionPart(part: PresentPart, width: number, messages: Messages): CaptionedPart {
  const names = listPartNames(part, messages)
  const inner = width - 2 * partSpacing.padding
  return {
    ...part,
    name: names.join(' '),
    nameLines: names.flatMap((name) => breakLines(name, inner, partSpacing.name)),
    detailLines: formatPartPorts(part.listens, inner, partSpacing.ports),
  }
}

/**
 * The text of a card that is `width` px wide, and of the parts inside it. There is room for the text
 * that it has in the earlier one of two deployments.
 */
export function captionHost(host: Host, width: number, messages: Messages): CaptionedHost {
  const { earlier, ...said } = captionAlone(host, width, messages)
  return earlier
    ? { ...said, room: measureCaption(captionAlone(earlier, width, messages), cardSpacing) }
    : said
}

function captionAlone(host: Host, width: number, messages: Messages): CaptionedHost {
  const name = hostName(host, messages)
  const inner = width - beforeText - cardSpacing.padding
  const nested = width - 4 * partSpacing.inset
  return {
    ...host,
    name,
    nameLines: breakLines(name, inner, cardSpacing.name, mostNameLines),
    ...(host.members && {
      rows: formatMembers(host, width - 2 * memberSpacing.inset, messages),
    }),
    detailLines: isOwn(host)
      ? listOwnDetails(host, inner, messages)
      : formatHostPorts(listOwnPorts(host), inner, cardSpacing.ports),
    parts: host.parts.map((part) => captionPart(part, nested, messages)),
  }
}

/** The height in px of a block of text in a style of card or part. */
export const measureCaption = (
  caption: CaptionLines,
  style: { name: { lineHeight: number }; ports: { lineHeight: number } },
): number =>
  Math.max(
    caption.room ?? 0,
    caption.nameLines.length * style.name.lineHeight +
      caption.detailLines.length * style.ports.lineHeight,
  )

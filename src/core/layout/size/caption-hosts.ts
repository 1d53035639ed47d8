import { hostName, kindName, zoneName } from '#core/deployment/host-name.ts'
import type { Messages } from '#core/messages/messages.ts'
import { breakLines, measureWidestPiece } from '#core/text/break-lines.ts'
import { measureText } from '#core/text/measure-text.ts'
import type { Host, PresentPart } from '#core/topology/topology.ts'
import { columnRoles } from '../plan/column-roles.ts'
import { cardSpacing, memberSpacing, partSpacing } from '../spacing.ts'
import {
  findFormer,
  formatFormer,
  formatFormerName,
  formatMovedAddresses,
} from './format-former.ts'
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
    /** In the union of two deployments: what it was called, and where, said whole. */
    readonly former?: readonly string[]
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

/** What a named host is; its ports stand on the lines that reach it. */
const listRole = (host: Host, width: number, messages: Messages): string[] => [
  ...(host.members ? [messages['picture.members'](host.members.length)] : []),
  ...(host.name === ''
    ? []
    : breakLines(kindName(host.kind, messages), width, cardSpacing.ports, mostRoleLines)),
]

/** What stands below the name: what that was, the role or the ports, and where the host is. */
function listDetails(host: Host, width: number, messages: Messages): string[] {
  const former = findFormer(host, host.earlier)
  const style = cardSpacing.ports
  return [
    ...formatFormerName(former.name, width, style, messages),
    ...(isOwn(host)
      ? listRole(host, width, messages)
      : formatHostPorts(listOwnPorts(host), width, style)),
    ...breakLines(sayFormerZone(host, messages), width, style, mostRoleLines),
    ...formatMovedAddresses(host.addresses, former.addresses, width, style, messages),
  ]
}

const sayFormerZone = ({ formerZone }: Host, messages: Messages): string =>
  formerZone ? messages['picture.was-in'](zoneName(formerZone, messages)) : ''

/** What became of the host or, on a card of several, of each of them. */
function listFormer({ earlier, ...host }: Host, messages: Messages): string[] {
  const own = formatFormer(findFormer(host, earlier), messages)
  const ofMembers = (host.members ?? []).map((member, index) => {
    const former = formatFormer(findFormer(member, earlier?.members?.[index]), messages)
    return former && `${hostName({ ...host, ...member }, messages)}: ${former}`
  })
  return [own, sayFormerZone(host, messages), ...ofMembers].filter((former) => former !== '')
}

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
 * The text of a card that is `width` px wide, and of the parts inside it. In the union of two
 * deployments it tells what the host was, and there is room for its text in the earlier one.
 */
export function captionHost(host: Host, width: number, messages: Messages): CaptionedHost {
  const { earlier, ...said } = captionAlone(host, width, messages)
  const former = listFormer(host, messages)
  if (!earlier) return former.length === 0 ? said : { ...said, former }
  // On that side, too, a card tells the zone, since it stays where it is.
  const { formerZone } = host
  const old = captionAlone({ ...earlier, ...(formerZone && { formerZone }) }, width, messages)
  return { ...said, room: measureCaption(old, cardSpacing), former }
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
    detailLines: listDetails(host, inner, messages),
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

import { hostName } from '#core/deployment/host-name.ts'
import type { Messages } from '#core/messages/messages.ts'
import { breakLines, type TextStyle } from '#core/text/break-lines.ts'
import { measureText } from '#core/text/measure-text.ts'
import type { Host, Member } from '#core/topology/topology.ts'
import { memberSpacing } from '../spacing.ts'
import { formatAddresses } from './format-addresses.ts'
import { findFormer, formatFormer } from './format-former.ts'

/** A row of a card that stands for several hosts: who, and where. */
export type MemberRow = {
  /** The ids of the hosts that it stands for: one, or all that have no row of their own. */
  readonly hosts: readonly string[]
  readonly nameLines: readonly string[]
  /** In the union of two deployments: what it was called, and where. */
  readonly formerLines: readonly string[]
  /** The addresses, or how many more hosts there are. */
  readonly address: string
  /** The address has no room beside the last line of the name. */
  readonly isBelow: boolean
  /** How many lines another text in its place takes. */
  readonly room?: number
}

/** Rows that stand below each other; no column has more of them than the first one. */
export type MemberColumn = readonly MemberRow[]

const { gap, padding, between, mostColumns, mostRows, mostRowsTogether, fewestRows, column } =
  memberSpacing
const { name: nameStyle, address: addressStyle } = memberSpacing
const mostNameLines = 2
const mostFormerLines = 2

const widthOf = (text: string, { size, weight }: TextStyle): number =>
  measureText(text, size, weight)

type RowText = Pick<MemberRow, 'nameLines' | 'formerLines' | 'address' | 'isBelow'>

/** A row with its name in as few lines as have room, and as many addresses as one line takes. */
function formatRow(
  name: string,
  addresses: readonly string[],
  width: number,
  former = '',
): RowText {
  const room = width - 2 * padding
  const nameLines = breakLines(name, room, nameStyle, mostNameLines)
  const formerLines = breakLines(former, room, addressStyle, mostFormerLines)
  const left = room - between - widthOf(nameLines.at(-1) ?? '', nameStyle)
  const whole = addresses.join(' · ')
  if (widthOf(whole, addressStyle) <= left) {
    return { nameLines, formerLines, address: whole, isBelow: false }
  }
  return {
    nameLines,
    formerLines,
    address: formatAddresses(addresses, room, addressStyle, 1).join(''),
    isBelow: true,
  }
}

const countLines = ({ nameLines, formerLines, isBelow }: RowText): number =>
  Math.max(1, nameLines.length) + Number(isBelow) + formerLines.length

/** The height in px of a row. */
export const measureRow = (row: Omit<MemberRow, 'hosts'>): number =>
  memberSpacing.height + memberSpacing.lineHeight * (Math.max(row.room ?? 0, countLines(row)) - 1)

/** What the row of a member of that kind says in `width` px. */
export const captionMember = (
  { name, addresses }: Member,
  kind: Host['kind'],
  width: number,
  messages: Messages,
): RowText => formatRow(hostName({ kind, name }, messages), addresses, width)

type RowTexts = {
  readonly id: string
  readonly texts: readonly Member[]
  readonly former: string
}

/** The members, each with its text in the earlier one of two deployments where it has two. */
const listMembers = ({ kind, members = [], earlier }: Host, messages: Messages): RowTexts[] =>
  members.map((member, index) => {
    const said = (one: Member) => ({ ...one, name: hostName({ kind, name: one.name }, messages) })
    const old = earlier?.members?.[index]
    const former = formatFormer(findFormer(member, old), messages)
    return { id: member.id, texts: [said(member), ...(old ? [said(old)] : [])], former }
  })

/** The first of the texts, with room for each of them. */
function formatRows({ texts, former }: RowTexts, width: number): Omit<MemberRow, 'hosts'> {
  const [own, ...others] = texts.map(({ name, addresses }, index) =>
    formatRow(name, addresses, width, index === 0 ? former : ''),
  )
  if (!own) return formatRow('', [], width)
  return others.length === 0 ? own : { ...own, room: Math.max(...others.map(countLines)) }
}

/** The width in px of a row with its whole name and its first address. */
const measureWhole = (name: string, [first = '']: readonly string[]): number =>
  2 * padding +
  widthOf(name, nameStyle) +
  (first === '' ? 0 : between + widthOf(first, addressStyle))

const measureLongest = (host: Host, messages: Messages): number =>
  Math.max(
    0,
    ...listMembers(host, messages).flatMap(({ texts }) =>
      texts.map(({ name, addresses }) => measureWhole(name, addresses)),
    ),
  )

/** The height that the members of hosts take below each other, in rows of one line. */
const countRows = (hosts: readonly Host[], messages: Messages): number =>
  hosts
    .flatMap((host) => listMembers(host, messages))
    .map((member) => measureRow(formatRows(member, column.most)) + gap)
    .reduce((total, height) => total + height / (memberSpacing.height + gap), 0)

/**
 * How many columns the members of a host need, so that neither they are higher than a few rows nor,
 * together with them, those of the other hosts in its column of the picture.
 */
function countNeeded(host: Host, others: readonly Host[], messages: Messages): number {
  const alone = Math.ceil(countRows([host], messages) / mostRows)
  const together = Math.ceil(countRows([host, ...others], messages) / mostRowsTogether)
  const filled = Math.ceil((host.members ?? []).length / fewestRows)
  return Math.max(1, Math.min(mostColumns, filled, Math.max(alone, together)))
}

/** The width in px that all rows of a host want when they stand in several columns. */
const measureColumn = (host: Host, messages: Messages): number => {
  const { least, most, step } = column
  return Math.min(most, Math.max(least, Math.ceil(measureLongest(host, messages) / step) * step))
}

/** As many columns as are needed, and more of them where the card is wide for another's sake. */
function countColumns(host: Host, width: number, messages: Messages): number {
  const { members = [] } = host
  const fitting = Math.floor((width + gap) / (measureColumn(host, messages) + gap))
  const filled = Math.ceil(members.length / fewestRows)
  return Math.max(countNeeded(host, [], messages), Math.min(mostColumns, fitting, filled))
}

/** The width in px that a host's members want: that of the longest row, or of the needed columns. */
export function measureMembers(host: Host, others: readonly Host[], messages: Messages): number {
  const columns = countNeeded(host, others, messages)
  if (columns === 1) return Math.min(column.most, measureLongest(host, messages))
  return columns * measureColumn(host, messages) + (columns - 1) * gap
}

/**
 * The members of a host in columns that fill `width` px; of more than have room the first ones, and
 * in the last row how many more there are.
 */
export function formatMembers(host: Host, width: number, messages: Messages): MemberColumn[] {
  const members = listMembers(host, messages)
  const columns = countColumns(host, width, messages)
  const inRow = (width - (columns - 1) * gap) / columns
  const most = mostColumns * mostRows
  const shown = members.length > most ? members.slice(0, most - 1) : members
  const more = members.slice(shown.length).map(({ id }) => id)
  const rows = shown.map(
    (member): MemberRow => ({ hosts: [member.id], ...formatRows(member, inRow) }),
  )
  if (more.length > 0) {
    const last = formatRow('', [messages['picture.more'](more.length)], inRow)
    rows.push({ hosts: more, ...last })
  }
  const inColumn = Math.ceil(rows.length / columns)
  return Array.from({ length: columns }, (_, place) =>
    rows.slice(place * inColumn, (place + 1) * inColumn),
  )
}

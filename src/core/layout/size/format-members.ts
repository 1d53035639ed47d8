import { hostName } from '#core/deployment/host-name.ts'
import type { Messages } from '#core/messages/messages.ts'
import { breakLines, type TextStyle } from '#core/text/break-lines.ts'
import { measureText } from '#core/text/measure-text.ts'
import type { Host } from '#core/topology/topology.ts'
import { memberSpacing } from '../spacing.ts'

/** A row of a card that stands for several hosts: who, and where. */
export type MemberRow = { readonly name: string; readonly address: string }

const { most, padding, between, name: nameStyle, address: addressStyle } = memberSpacing

const widthOf = (text: string, { size, weight }: TextStyle): number =>
  measureText(text, size, weight)

const cut = (text: string, width: number, style: TextStyle): string =>
  breakLines(text, Math.max(width, 1), style, 1)[0] ?? ''

/**
 * The members of a host in rows of `width` px, each with its first address and how many more it
 * has; of many the first ones, and in the last row how many more there are.
 */
export function formatMembers(host: Host, width: number, messages: Messages): MemberRow[] {
  const { members = [], kind } = host
  const room = width - 2 * padding
  const shown = members.length > most ? members.slice(0, most - 1) : members
  const rows = shown.map(({ name, addresses }): MemberRow => {
    const [first = '', ...others] = addresses
    const whole = others.length === 0 ? first : `${first} +${others.length}`
    const title = hostName({ kind, name }, messages)
    const forName = Math.max(room / 2 - between, room - widthOf(whole, addressStyle) - between)
    const left = cut(title, whole === '' ? room : forName, nameStyle)
    const forAddress = room - widthOf(left, nameStyle) - between
    return { name: left, address: cut(whole, forAddress, addressStyle) }
  })
  const more = members.length - shown.length
  return more > 0 ? [...rows, { name: '', address: messages['picture.more'](more) }] : rows
}

/** The width in px that a row wants: all of its name and its address. */
export const measureMembers = (host: Host, messages: Messages): number =>
  Math.max(
    0,
    ...(host.members ?? []).map(({ name, addresses }) => {
      const title = hostName({ kind: host.kind, name }, messages)
      return (
        2 * padding +
        widthOf(title, nameStyle) +
        (addresses[0] ? between + widthOf(addresses[0], addressStyle) : 0)
      )
    }),
  )

import type { Messages } from '#core/messages/messages.ts'
import { breakLines, type TextStyle } from '#core/text/break-lines.ts'
import { measureText } from '#core/text/measure-text.ts'
import type { Host } from '#core/topology/topology.ts'
import { formatAddresses } from './format-addresses.ts'

/** What a host is called, and where it is. */
type Known = Pick<Host, 'name' | 'addresses'>

const mostLines = 2

/**
 * Of the name and the addresses that a host has in the earlier one of two deployments, those that
 * it no longer goes by; none where that gave it none.
 */
export const findFormer = (host: Known, earlier: Known | undefined): Known => ({
  name: !earlier || earlier.name === host.name ? '' : earlier.name,
  addresses:
    !earlier || earlier.addresses.join() === host.addresses.join() ? [] : earlier.addresses,
})

/** A former name in lines of `width` px. */
export const formatFormerName = (
  name: string,
  width: number,
  style: TextStyle,
  messages: Messages,
): string[] =>
  name === '' ? [] : breakLines(messages['picture.was'](name), width, style, mostLines)

/**
 * Addresses, and those in whose place they came, in lines of `width` px: one for another like a port
 * that moved, if that has room, else the former ones below.
 */
export function formatMovedAddresses(
  addresses: readonly string[],
  former: readonly string[],
  width: number,
  style: TextStyle,
  messages: Messages,
): string[] {
  const [first, ...others] = former
  const own = formatAddresses(addresses, width, style)
  if (first === undefined) return own
  const moved = `${first} → ${addresses.join()}`
  const isOneForOne = others.length === 0 && addresses.length === 1
  if (isOneForOne && measureText(moved, style.size, style.weight) <= width) return [moved]
  return [...own, ...formatAddresses([messages['picture.was'](first), ...others], width, style)]
}

/** All of it in one text, `''` where there is nothing of it. */
export function formatFormer({ name, addresses }: Known, messages: Messages): string {
  const all = [...(name === '' ? [] : [name]), ...addresses]
  return all.length === 0 ? '' : messages['picture.was'](all.join(' · '))
}

/**
 * The escaped `#`, or what stands in its place, before a version and a further setting: a program
 * escaped the sign on the way, or took it away.
 */
const lostSign = /(?:%(?:25){0,3}23|[?&]|(?<=\/))v(?:=|%(?:25){0,3}3D)\d{1,3}(?:&|%(?:25){0,3}26)/i

/**
 * Where an address without a fragment goes over into a link that lost its `#`: the page's own
 * address, and the link as a fragment; null where it holds no link.
 */
export function splitLost(
  address: string,
): { readonly page: string; readonly fragment: string } | null {
  const sign = address.match(lostSign)
  if (sign?.index === undefined) return null
  const rest = address.slice(sign.index).replace(/^(?:[?&]|%(?:25){0,3}23)/i, '')
  return { page: address.slice(0, sign.index), fragment: `#${rest}` }
}

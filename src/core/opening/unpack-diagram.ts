import { Inflate, strFromU8 } from 'fflate'
import { decodeBase64url } from '#core/kit/base64url.ts'

/** More than stands before our link in any drawing, in signs of base64 and in bytes unpacked. */
const longest = { packed: 65_536, unpacked: 262_144 } as const

const packedSigns = /\s*([A-Za-z\d+/]{16,})/y

/**
 * The beginning of a drawing that draw.io has packed as it saved it: percent-encoded, deflated, in
 * base64. '' for a text without one. Never throws, and unpacks no more than is asked for.
 */
export function unpackDiagram(text: string): string {
  // The first drawing alone: each sign is looked at once.
  const tag = text.indexOf('<diagram')
  packedSigns.lastIndex = tag < 0 ? text.length : text.indexOf('>', tag) + 1
  const [, packed = ''] = packedSigns.exec(text) ?? []
  const whole = packed.slice(0, longest.packed)
  // Four signs are three bytes; what is left over at a cut is not looked at.
  const bytes = decodeBase64url(
    whole
      .slice(0, whole.length - (whole.length % 4))
      .replaceAll('+', '-')
      .replaceAll('/', '_'),
  )
  if (!bytes) return ''
  const encoded = inflateStart(bytes)
  // Behind the end of a tag no letter is cut in two.
  const end = encoded.lastIndexOf('%3E') + 3
  try {
    return decodeURIComponent(encoded.slice(0, end))
  } catch {
    return ''
  }
}

/** As much as there is of what was deflated, in small steps so that nothing swells. */
function inflateStart(bytes: Uint8Array): string {
  let text = ''
  const stream = new Inflate((chunk) => {
    text += strFromU8(chunk, true)
  })
  const step = 64
  try {
    for (let at = 0; at < bytes.length && text.length < longest.unpacked; at += step)
      stream.push(bytes.subarray(at, at + step))
  } catch {
    // What was readable until here still counts.
  }
  return text
}

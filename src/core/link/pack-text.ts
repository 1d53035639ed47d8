import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { decodeBase64url, encodeBase64url } from '#core/kit/base64url.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'

/** Longest packed text that is read, in characters. */
const longestPacked = 65_536

/** Longest text that is unpacked, in bytes of UTF-8; guards against a link that swells. */
const longestUnpacked = 262_144

/** Deflates and writes as base64url without padding. */
export const packText = (text: string): string =>
  encodeBase64url(deflateSync(strToU8(text), { level: 9 }))

/** The inverse of `packText`; fails for anything that is damaged or too large. */
export function unpackText(packed: string): Result<string, 'unreadable' | 'too-large'> {
  if (packed.length > longestPacked) return fail('too-large')
  const bytes = decodeBase64url(packed)
  if (!bytes) return fail('unreadable')
  try {
    return inflate(bytes)
  } catch {
    return fail('unreadable')
  }
}

/** Inflates in small steps, so that a bomb is stopped before it has grown. */
function inflate(bytes: Uint8Array): Result<string, 'unreadable' | 'too-large'> {
  const chunks: Uint8Array[] = []
  let length = 0
  let complete = false
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk)
    length += chunk.length
    complete ||= final
  })
  const step = 64
  for (let at = 0; at < bytes.length; at += step) {
    stream.push(bytes.subarray(at, at + step), at + step >= bytes.length)
    if (length > longestUnpacked) return fail('too-large')
  }
  return complete ? succeed(strFromU8(joinBytes(chunks, length))) : fail('unreadable')
}

function joinBytes(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    joined.set(chunk, at)
    at += chunk.length
  }
  return joined
}

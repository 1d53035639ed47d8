import { strFromU8 } from 'fflate'

const marks = { utf8: '\ufeff', littleEndian: [0xff, 0xfe], bigEndian: [0xfe, 0xff] } as const

/** Text in UTF-8, or in UTF-16 where a byte order mark says so; never throws. */
export function decodeText(bytes: Uint8Array): string {
  const starts = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte)
  if (starts(marks.littleEndian)) return decodeUtf16(bytes.subarray(2), 0)
  if (starts(marks.bigEndian)) return decodeUtf16(bytes.subarray(2), 1)
  try {
    const text = strFromU8(bytes)
    return text.startsWith(marks.utf8) ? text.slice(1) : text
  } catch {
    return ''
  }
}

/** Code units whose lower byte is the one at `low` of each pair. */
function decodeUtf16(bytes: Uint8Array, low: 0 | 1): string {
  const step = 8_192
  const pieces: string[] = []
  for (let from = 0; from + 1 < bytes.length; from += step) {
    const units: number[] = []
    const end = Math.min(from + step, bytes.length - 1)
    for (let at = from; at < end; at += 2) {
      units.push((bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8))
    }
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}

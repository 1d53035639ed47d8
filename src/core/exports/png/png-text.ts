import { strFromU8, strToU8 } from 'fflate'
import { crc32 } from '#core/kit/crc32.ts'

/** A text chunk's keyword in pictures that Portscape makes. */
export const pngKeyword = 'Portscape'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const

export const isPng = (bytes: Uint8Array): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

type Chunk = { readonly type: string; readonly from: number; readonly data: Uint8Array }

/** The chunks of a PNG as far as they are whole; none for other bytes. */
function listChunks(bytes: Uint8Array): Chunk[] {
  if (!isPng(bytes)) return []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let from: number = signature.length
  while (from + 12 <= bytes.length) {
    const length = view.getUint32(from)
    const end = from + 12 + length
    if (end > bytes.length) break
    const type = strFromU8(bytes.subarray(from + 4, from + 8), true)
    chunks.push({ type, from, data: bytes.subarray(from + 8, end - 4) })
    from = end
  }
  return chunks
}

/** The PNG with an uncompressed Latin-1 text chunk before its end; other bytes as they are. */
export function addPngText(png: Uint8Array, keyword: string, text: string): Uint8Array {
  const end = listChunks(png).find((chunk) => chunk.type === 'IEND')
  if (!end) return png
  const body = strToU8(`tEXt${keyword}\0${text}`, true)
  const chunk = new Uint8Array(body.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, body.length - 4)
  chunk.set(body, 4)
  view.setUint32(body.length + 4, crc32(body))
  const result = new Uint8Array(png.length + chunk.length)
  result.set(png.subarray(0, end.from))
  result.set(chunk, end.from)
  result.set(png.subarray(end.from), end.from + chunk.length)
  return result
}

/** The text of the first chunk with the keyword, or null. Never throws. */
export function readPngText(png: Uint8Array, keyword: string): string | null {
  for (const { type, data } of listChunks(png)) {
    if (type !== 'tEXt') continue
    const [name, text] = strFromU8(data, true).split('\0')
    if (name === keyword) return text ?? ''
  }
  return null
}

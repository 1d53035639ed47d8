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

/** The PNG with a chunk before its first one of the type `before`; other bytes as they are. */
function insertChunk(png: Uint8Array, before: string, type: string, data: Uint8Array): Uint8Array {
  const next = listChunks(png).find((chunk) => chunk.type === before)
  if (!next) return png
  const chunk = new Uint8Array(data.length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(strToU8(type, true), 4)
  chunk.set(data, 8)
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)))
  const result = new Uint8Array(png.length + chunk.length)
  result.set(png.subarray(0, next.from))
  result.set(chunk, next.from)
  result.set(png.subarray(next.from), next.from + chunk.length)
  return result
}

/** The PNG with an uncompressed Latin-1 text chunk before its end; other bytes as they are. */
export const addPngText = (png: Uint8Array, keyword: string, text: string): Uint8Array =>
  insertChunk(png, 'IEND', 'tEXt', strToU8(`${keyword}\0${text}`, true))

/** At 96 px an inch, as CSS and office programs count. */
const pixelsPerMetre = 96 / 0.0254

/**
 * The PNG with its resolution, so that programs place it equally large at every scale and only
 * sharper; other bytes as they are. `scale` is the pixels for each px.
 */
function addPngResolution(png: Uint8Array, scale: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  view.setUint32(0, Math.round(pixelsPerMetre * scale))
  view.setUint32(4, Math.round(pixelsPerMetre * scale))
  // The unit is the metre.
  data[8] = 1
  return insertChunk(png, 'IDAT', 'pHYs', data)
}

/** A picture as it leaves the product: with its deployment's link and its resolution inside. */
export const signPng = (png: Uint8Array, link: string, scale: number): Uint8Array =>
  addPngText(addPngResolution(png, scale), pngKeyword, link)

/** The text of the first chunk with the keyword, or null. Never throws. */
export function readPngText(png: Uint8Array, keyword: string): string | null {
  for (const { type, data } of listChunks(png)) {
    if (type !== 'tEXt') continue
    const [name, text] = strFromU8(data, true).split('\0')
    if (name === keyword) return text ?? ''
  }
  return null
}

import { strFromU8, strToU8 } from 'fflate'
import { crc32 } from '#core/kit/crc32.ts'

/** A text chunk's keyword in pictures that Portscape makes. */
export const pngKeyword = 'Portscape'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const

export const isPng = (bytes: Uint8Array): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

type Chunk = {
  readonly type: string
  readonly from: number
  readonly data: Uint8Array
  /** The bytes that the checksum covers, and the checksum. */
  readonly covered: Uint8Array
  readonly sum: number
}

/** Many more than any encoder makes of a picture that is read. */
const mostChunks = 20_000

/** The chunks of a PNG as far as they are whole; none for other bytes. */
function* listChunks(bytes: Uint8Array): Generator<Chunk> {
  if (!isPng(bytes)) return
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let from: number = signature.length
  for (let count = 0; from + 12 <= bytes.length && count < mostChunks; count++) {
    const end = from + 12 + view.getUint32(from)
    if (end > bytes.length) return
    const covered = bytes.subarray(from + 4, end - 4)
    const type = String.fromCharCode(...covered.subarray(0, 4))
    yield { type, from, data: covered.subarray(4), covered, sum: view.getUint32(end - 4) }
    from = end
  }
}

const findChunk = (png: Uint8Array, type: string): Chunk | undefined => {
  for (const chunk of listChunks(png)) if (chunk.type === type) return chunk
  return undefined
}

/** The PNG with a chunk before its first one of the type `before`; other bytes as they are. */
function insertChunk(png: Uint8Array, before: string, type: string, data: Uint8Array): Uint8Array {
  const next = findChunk(png, before)
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

/**
 * The PNG with its resolution, so that programs place it equally large at every scale and only
 * sharper; other bytes as they are.
 */
function addPngResolution(png: Uint8Array, pixelsPerMetre: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  view.setUint32(0, Math.round(pixelsPerMetre))
  view.setUint32(4, Math.round(pixelsPerMetre))
  // The unit is the metre.
  data[8] = 1
  return insertChunk(png, 'IDAT', 'pHYs', data)
}

/** A picture as it leaves the product: with its deployment's link and its resolution inside. */
export const signPng = (png: Uint8Array, link: string, pixelsPerMetre: number): Uint8Array =>
  addPngText(addPngResolution(png, pixelsPerMetre), pngKeyword, link)

/** No link of ours is longer, in bytes. */
const longestText = 100_000

export type PngText = {
  /** Null where there is no such text, or only a damaged one. */
  readonly text: string | null
  /** The picture goes on to its last chunk; some programs write more behind it. */
  readonly isWhole: boolean
}

/** The text of the first chunk with the keyword whose checksum is right. Never throws. */
export function readPngText(png: Uint8Array, keyword: string): PngText {
  let text: string | null = null
  let isWhole = false
  for (const { type, data, covered, sum } of listChunks(png)) {
    isWhole ||= type === 'IEND'
    if (type !== 'tEXt' || text !== null || data.length > longestText) continue
    const content = strFromU8(data, true)
    if (content.startsWith(`${keyword}\0`) && crc32(covered) === sum)
      text = content.slice(keyword.length + 1)
  }
  return { text, isWhole }
}

import { unzipSync } from 'fflate'
import { largestFile } from './opening.ts'

/** More pictures than a document of ours or about ours has. */
const mostPictures = 200

/** A zip may claim any number of entries. */
const mostEntries = 20_000

const isPicture = /^(?:word|ppt|xl|Pictures|visio)\/(?:.*\/)?[^/]+\.(?:png|svg)$/i

/** A zip's first bytes, as office documents have them. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * The names of the pictures in a document of Word, PowerPoint, Excel or LibreOffice, in the order
 * of their numbers; what is too large to be ours is left out. Unpacks nothing. Never throws.
 */
export function listPictures(zip: Uint8Array): readonly string[] {
  const names: string[] = []
  let entries = 0
  try {
    unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (++entries > mostEntries) throw new Error('More entries than a document has')
        if (isPicture.test(name) && originalSize <= largestFile && names.length < mostPictures)
          names.push(name)
        return false
      },
    })
  } catch {
    // No zip, or one that was cut: what was found until here still counts.
  }
  return names.toSorted((a, b) => numberOf(a) - numberOf(b))
}

const numberOf = (name: string): number => Number(name.match(/(\d{1,9})\.\w+$/)?.[1] ?? 0)

/** The bytes of one file of a document; null where it is not there, damaged or too large. */
export function unpackFile(zip: Uint8Array, wanted: string): Uint8Array | null {
  // A zip may have one name many times.
  let found = false
  let entries = 0
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (++entries > mostEntries) throw new Error('More entries than a document has')
        const isWanted = !found && name === wanted && originalSize <= largestFile
        found ||= isWanted
        return isWanted
      },
    })
    return files[wanted] ?? null
  } catch {
    return null
  }
}

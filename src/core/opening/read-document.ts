import { strToU8 } from 'fflate'
import { fail, succeed } from '#core/kit/result.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { decodeText } from '#core/text/decode-text.ts'
import { findDescription } from './find-description.ts'
import { findShownWords, shownParts } from './find-shown-words.ts'
import { isZip, listPictures, unpackFile } from './list-pictures.ts'
import {
  largestDocument,
  type OpenedDeployment,
  type Opening,
  type OpeningProblem,
} from './opening.ts'
import { readDeployment } from './read-deployment.ts'

/**
 * The deployment of a file of any kind that can hold one: as `readDeployment`, and of an office
 * document that of its description, where ours have their link, or else of its first picture, or of
 * the link that its notes or its cover show.
 * `pause` is waited for between two pictures, so that a large document keeps nobody from working.
 * Never rejects when `pause` does not.
 */
export async function readDocument(
  bytes: Uint8Array,
  pause: () => Promise<void>,
): Promise<Opening> {
  if (!isZip(bytes)) return readDeployment(bytes)
  if (bytes.length > largestDocument) return fail({ kind: 'too-large' })
  const own = readProperties(bytes)
  if (own?.ok) return own
  const found: OpenedDeployment[] = []
  for (const name of listPictures(bytes)) {
    await pause()
    const picture = unpackFile(bytes, name)
    const opening = picture && readDeployment(picture)
    if (opening?.ok) found.push(opening.value)
  }
  const [first] = found
  if (!first) return readShown(bytes) ?? (isDamaged(own) ? own : fail({ kind: 'no-picture' }))
  const links = new Set(
    found.map(({ deployment }) => encodeDeployment(deployment, undefined, 'keep')),
  )
  return succeed({ ...first, others: links.size - 1 })
}

const damages: ReadonlySet<OpeningProblem['kind']> = new Set(['damaged', 'no-setting'])

const isDamaged = (opening: Opening | null): opening is Opening =>
  opening !== null && !opening.ok && damages.has(opening.problem.kind)

/** What the properties of an office document give; null where they describe nothing. */
function readProperties(zip: Uint8Array): Opening | null {
  const properties = unpackFile(zip, 'docProps/core.xml')
  const description = properties && findDescription(decodeText(properties))
  return description ? readDeployment(strToU8(description)) : null
}

/** Somebody who takes the properties out of a document leaves what it shows; null where that is nothing. */
function readShown(zip: Uint8Array): Opening | null {
  for (const path of shownParts) {
    const part = unpackFile(zip, path)
    const words = part ? findShownWords(decodeText(part)) : ''
    const opening = words === '' ? null : readDeployment(strToU8(words))
    if (opening?.ok) return opening
  }
  return null
}

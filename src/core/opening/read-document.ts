import { fail, succeed } from '#core/kit/result.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { isZip, listPictures, unpackPicture } from './list-pictures.ts'
import { largestDocument, type OpenedDeployment, type Opening } from './opening.ts'
import { readDeployment } from './read-deployment.ts'

/**
 * The deployment of a file of any kind that can hold one: as `readDeployment`, and the pictures in
 * an office document, of which the first counts. `pause` is waited for between two pictures, so
 * that a large document keeps nobody from working. Never rejects when `pause` does not.
 */
export async function readDocument(
  bytes: Uint8Array,
  pause: () => Promise<void>,
): Promise<Opening> {
  if (!isZip(bytes)) return readDeployment(bytes)
  if (bytes.length > largestDocument) return fail({ kind: 'too-large' })
  const found: OpenedDeployment[] = []
  for (const name of listPictures(bytes)) {
    await pause()
    const picture = unpackPicture(bytes, name)
    const opening = picture && readDeployment(picture)
    if (opening?.ok) found.push(opening.value)
  }
  const [first] = found
  if (!first) return fail({ kind: 'no-picture' })
  const links = new Set(
    found.map(({ deployment }) => encodeDeployment(deployment, undefined, 'keep')),
  )
  return succeed({ ...first, others: links.size - 1 })
}

import { type DecodedLink, decodeDeployment } from '#core/link/decode-deployment.ts'

/** Reads a link that stands as it should; null where another reading may find more in it. */
export function readExactly(link: string): DecodedLink | null {
  if (link !== '' && !link.startsWith('#')) return null
  const decoded = decodeDeployment(link)
  return decoded.problems.length === 0 ? decoded : null
}

/** The reader of damaged links; few are, so it is loaded when one comes, or when nothing else is. */
export const loadTolerantReader = () => import('#core/link/reading/read-link.ts')

/**
 * Reads a link that was wrapped, cut or hurt on its way; as it stands where the reader for that
 * cannot be loaded. Never rejects.
 */
export async function readTolerantly(link: string): Promise<DecodedLink> {
  const exact = decodeDeployment(link.startsWith('#') ? link : '')
  try {
    const { readLink } = await loadTolerantReader()
    return readLink(link) ?? exact
  } catch {
    return exact
  }
}

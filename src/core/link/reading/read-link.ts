import { type DecodedLink, decodeDeployment } from '../decode-deployment.ts'
import { isNote } from '../link-problem.ts'
import { type FoundLink, findLink } from './find-link.ts'

/**
 * The deployment of a text that should be a link and nothing else: an address, or a fragment with
 * or without its `#`. It is taken as it stands where that is right, and looked for otherwise; null
 * where there is none.
 */
export function readLink(text: string): FoundLink | null {
  const exact = readExactly(text.trim())
  if (exact?.problems.length === 0) return exact
  const found = findLink(text)
  if (!exact) return found
  return found && countSerious(found) < countSerious(exact) ? found : exact
}

const countSerious = ({ problems }: DecodedLink): number =>
  problems.filter((problem) => !isNote(problem)).length

/** All behind the first `#`, or all of what is no address; null where that is no link. */
function readExactly(text: string): FoundLink | null {
  const at = text.indexOf('#')
  const fragment = text.slice(at + 1)
  if (fragment === '' || (at < 0 && text.includes('://'))) return null
  const decoded = decodeDeployment(fragment)
  const nothing = decoded.problems.some(({ kind }) => kind === 'nothing-applied')
  if (nothing && !fragment.startsWith('v=')) return null
  const page = text.slice(0, Math.max(0, at))
  return { ...decoded, page: page.includes('://') ? page : '' }
}

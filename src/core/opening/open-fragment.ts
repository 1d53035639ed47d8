import { decodeConfiguration } from '#core/configuration/decode-configuration.ts'
import type { LinkProblem } from '#core/configuration/link-problem.ts'
import { fail, succeed } from '#core/kit/result.ts'
import type { Opening } from './opening.ts'

/**
 * The deployment of a link that was found in a file or a text. A link that lost some settings is
 * opened with its problems named, as in the address bar; one that lost all of them is not.
 */
export function openFragment(fragment: string): Opening {
  const decoded = decodeConfiguration(fragment)
  return decoded.problems.some(leavesNothing) ? fail({ kind: 'damaged' }) : succeed(decoded)
}

const leavesNothing = ({ kind }: LinkProblem): boolean =>
  kind === 'no-version' || kind === 'unreadable' || kind === 'swells' || kind === 'too-large'

import { fail, succeed } from '#core/kit/result.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { Opening } from './opening.ts'

/**
 * The deployment of a link that was found in a file or a text. A link that lost some settings is
 * opened with its problems named, as in the address bar; one that lost all of them is not.
 */
export function openFragment(fragment: string, endsEarly = false): Opening {
  const decoded = decodeDeployment(fragment)
  const nothing = decoded.problems.some(({ kind }) => kind === 'nothing-applied')
  return nothing ? fail({ kind: 'damaged' }) : succeed({ ...decoded, endsEarly, others: 0 })
}

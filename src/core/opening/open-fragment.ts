import { fail, succeed } from '#core/kit/result.ts'
import { type DecodedLink, decodeDeployment } from '#core/link/decode-deployment.ts'
import type { Opening } from './opening.ts'

/** The deployment of a link that stands in a file by itself. */
export const openFragment = (fragment: string, endsEarly = false): Opening =>
  openDecoded(decodeDeployment(fragment), endsEarly)

/**
 * The deployment of a link that was found in a file or a text. A link that lost some settings is
 * opened with its problems named, as in the address bar; one that lost all of them is not, for the
 * same problems.
 */
export function openDecoded(
  { deployment, view, baseline, problems }: DecodedLink,
  endsEarly = false,
): Opening {
  const reasons = problems.filter(({ kind }) => kind !== 'nothing-applied')
  if (reasons.length < problems.length) return fail({ kind: 'no-setting', problems: reasons })
  return succeed({
    deployment,
    view,
    problems,
    ...(baseline && { baseline }),
    endsEarly,
    others: 0,
  })
}

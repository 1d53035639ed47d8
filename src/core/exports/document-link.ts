import type { Deployment } from '#core/deployment/deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { bareLink } from '#core/link/link-pairs.ts'
import { defaultView } from '#core/link/view.ts'

/**
 * The link that a document carries so that it can be opened again; that of the default deployment
 * has its version, too, or nothing would tell it from any other address. No quotation mark, space
 * or angle bracket is in it.
 */
export const documentLink = ({
  deployment,
  page,
  baseline = null,
}: {
  readonly deployment: Deployment
  readonly page: string
  /** What the document compares the deployment with. */
  readonly baseline?: Deployment | null
}): string =>
  `${page}${encodeDeployment(deployment, defaultView, 'leave', baseline) || `#${bareLink}`}`

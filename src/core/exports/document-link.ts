import type { Deployment } from '#core/deployment/deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { bareLink } from '#core/link/link-pairs.ts'

/**
 * The link that a document carries so that it can be opened again; that of the default deployment
 * has its version, too, or nothing would tell it from any other address. No quotation mark, space
 * or angle bracket is in it.
 */
export const documentLink = ({
  deployment,
  page,
}: {
  readonly deployment: Deployment
  readonly page: string
}): string => `${page}${encodeDeployment(deployment) || `#${bareLink}`}`

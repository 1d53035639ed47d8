import type { Deployment } from '#core/deployment/deployment.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import { linkChecksum } from './encode-deployment.ts'

/**
 * A short sign that picture, table and link are of one deployment: the checksum of its link, in
 * two groups of four so that no spreadsheet takes it for a number.
 */
export const fingerprint = (deployment: Deployment): string => signOf(deployment).text

/** Every file of a deployment asks for it. */
const signOf = rememberEach((deployment: Deployment) => {
  const sum = linkChecksum(deployment)
  return { text: `${sum.slice(0, 4)}-${sum.slice(4)}`.toUpperCase() }
})

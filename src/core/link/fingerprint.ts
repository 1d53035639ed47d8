import type { Deployment } from '#core/deployment/deployment.ts'
import { linkChecksum } from './encode-deployment.ts'

/**
 * A short sign that picture, table and link are of one deployment: the checksum of its link, in
 * two groups of four so that no spreadsheet takes it for a number.
 */
export function fingerprint(deployment: Deployment): string {
  const sum = linkChecksum(deployment)
  return `${sum.slice(0, 4)}-${sum.slice(4)}`.toUpperCase()
}

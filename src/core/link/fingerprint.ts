import type { Configuration } from '#core/configuration/configuration.ts'
import { linkChecksum } from './encode-configuration.ts'

/**
 * A short sign that picture, table and link are of one deployment: the checksum of its link, in
 * two groups of four so that no spreadsheet takes it for a number.
 */
export function fingerprint(configuration: Configuration): string {
  const sum = linkChecksum(configuration)
  return `${sum.slice(0, 4)}-${sum.slice(4)}`.toUpperCase()
}

import type { Configuration } from '#core/configuration/configuration.ts'
import { encodeConfiguration } from './encode-configuration.ts'
import { checksumOf, parsePairs } from './link-pairs.ts'

/** The default's link is empty; its sign is that of the version that every other link names. */
const ofDefault = checksumOf(parsePairs('v=1'))

/**
 * A short sign that picture, table and link are of one deployment: the checksum of its link, in
 * two groups of four so that no spreadsheet takes it for a number.
 */
export function fingerprint(configuration: Configuration): string {
  const [, sum = ofDefault] = encodeConfiguration(configuration).match(/&c=(\w{8})/) ?? []
  return `${sum.slice(0, 4)}-${sum.slice(4)}`.toUpperCase()
}

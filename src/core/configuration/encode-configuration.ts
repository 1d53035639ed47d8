import { type Configuration, configurationKeys } from './configuration.ts'
import { isDefault } from './default-configuration.ts'
import { checksumOf, formatPairs, parsePairs } from './link-pairs.ts'
import { packText } from './pack-text.ts'

/** From this many characters on, the settings are packed when that makes them shorter. */
const packFrom = 1_000

/**
 * The fragment of a link that holds the configuration: `#v=1&c=<checksum>&<key>=<value>&…` with
 * defaults left out, or `#v=1&c=<checksum>&z=<packed>` when that is long. Empty for the default.
 */
export function encodeConfiguration(configuration: Configuration): string {
  const changed = configurationKeys.filter((key) => !isDefault(key, configuration))
  if (changed.length === 0) return ''
  const plain = formatPairs(changed.map((key) => [key, configuration[key]]))
  const body = plain.length < packFrom ? plain : shorter(plain, `z=${packText(plain)}`)
  return `#v=1&c=${checksumOf(parsePairs(body))}&${body}`
}

const shorter = (a: string, b: string): string => (b.length < a.length ? b : a)

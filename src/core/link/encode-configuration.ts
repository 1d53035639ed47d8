import { type Configuration, configurationKeys } from '#core/configuration/configuration.ts'
import { isDefault } from '#core/configuration/default-configuration.ts'
import { checksumOf, formatPairs, parsePairs } from './link-pairs.ts'
import { packText } from './pack-text.ts'
import { defaultView, formatViewValue, type View, viewKeys } from './view.ts'

/** From this many characters on, the settings are packed when that makes them shorter. */
const packFrom = 1_000

/**
 * The fragment of a link that holds the configuration: `#v=1&c=<checksum>&<key>=<value>&…` with
 * defaults left out, or `#v=1&c=<checksum>&z=<packed>` when that is long. Empty for the default.
 * A view is added where it is wanted and differs from the first one.
 */
export function encodeConfiguration(configuration: Configuration, view = defaultView): string {
  const pairs = [...listChangedOptions(configuration), ...listChangedView(view)]
  if (pairs.length === 0) return ''
  const plain = formatPairs(pairs)
  const body = plain.length < packFrom ? plain : shorter(plain, `z=${packText(plain)}`)
  return `#v=1&c=${checksumOf(parsePairs(body))}&${body}`
}

type Pair = readonly [string, string | number]

const listChangedOptions = (configuration: Configuration): Pair[] =>
  configurationKeys
    .filter((key) => !isDefault(key, configuration))
    .map((key) => [key, configuration[key]])

const listChangedView = (view: View): Pair[] =>
  viewKeys
    .filter((key) => formatViewValue(view, key) !== formatViewValue(defaultView, key))
    .map((key) => [key, formatViewValue(view, key)])

const shorter = (a: string, b: string): string => (b.length < a.length ? b : a)

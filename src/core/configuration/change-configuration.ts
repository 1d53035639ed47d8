import type { Configuration, OptionKey } from './configuration.ts'
import { defaultsFor, isDefault } from './default-configuration.ts'

/** Sets some keys. A server port that stands at its site's default follows a change of the site. */
export function changeConfiguration(
  configuration: Configuration,
  change: Partial<Configuration>,
): Configuration {
  const changed = { ...configuration, ...change }
  if (changed.iis === configuration.iis) return changed
  const defaults = defaultsFor(changed.iis)
  for (const key of ['server-https-port', 'server-http-port'] as const) {
    if (change[key] === undefined && isDefault(key, configuration)) changed[key] = defaults[key]
  }
  return changed
}

/** Puts the named keys back to their defaults. */
export function resetConfiguration(
  configuration: Configuration,
  keys: readonly OptionKey[],
): Configuration {
  const site = keys.includes('iis') ? 'virtual' : configuration.iis
  const moved = changeConfiguration(configuration, { iis: site })
  const defaults = defaultsFor(site)
  const reset = Object.fromEntries(keys.map((key) => [key, defaults[key]]))
  return { ...moved, ...reset, iis: site }
}

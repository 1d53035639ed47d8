import { type Configuration, type ConfigurationKey, configurationKeys } from './configuration.ts'
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

/** The keys whose values differ, in the order of the keys. */
export const changedKeys = (before: Configuration, after: Configuration): ConfigurationKey[] =>
  configurationKeys.filter((key) => before[key] !== after[key])

/** Puts the named keys back to their defaults. */
export function resetConfiguration(
  configuration: Configuration,
  keys: readonly ConfigurationKey[],
): Configuration {
  const site = keys.includes('iis') ? 'virtual' : configuration.iis
  const moved = changeConfiguration(configuration, { iis: site })
  const defaults = defaultsFor(site)
  const reset = Object.fromEntries(keys.map((key) => [key, defaults[key]]))
  return { ...moved, ...reset, iis: site }
}

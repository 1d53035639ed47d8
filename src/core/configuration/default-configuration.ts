import { type Configuration, type OptionKey, remoteInstallEnd } from './configuration.ts'

/** The ports that the installer gives each IIS site, from the port list's rows A1–A2 and E4–E9. */
const sitePorts = {
  virtual: { 'server-https-port': 4343, 'server-http-port': 8080 },
  default: { 'server-https-port': 443, 'server-http-port': 80 },
} as const satisfies Record<Configuration['iis'], Partial<Configuration>>

/** The options of the vendor's fresh installation with every component present. */
export const defaultConfiguration: Configuration = {
  iis: 'virtual',
  ...sitePorts.virtual,
  // The newest build that the list speaks of.
  build: remoteInstallEnd,
  'agent-port': 21112,
  'remote-install': 'off',
  'agents-unreachable': 'off',
  quarantine: 'url',
  'smart-protection': 'both',
  'smart-scan': 'both',
  'web-reputation': 'on',
  'apex-central': 'on',
  'central-protocol': 'both',
  'central-http-port': 80,
  'central-https-port': 443,
  'central-link': 'two-way',
  heartbeat: 'udp',
  edge: 'on',
  'edge-port': 443,
  ad: 'on',
  'device-control': 'on',
  sql: 'remote',
  'sql-port': 1433,
}

/** The defaults that hold for one IIS site: the two server ports follow it. */
export const defaultsFor = (iis: Configuration['iis']): Configuration => ({
  ...defaultConfiguration,
  ...sitePorts[iis],
  iis,
})

/** True when the key has the value that it would have untouched; the site itself has one default. */
export function isDefault(key: OptionKey, configuration: Configuration): boolean {
  if (key === 'iis') return configuration.iis === defaultConfiguration.iis
  return configuration[key] === defaultsFor(configuration.iis)[key]
}

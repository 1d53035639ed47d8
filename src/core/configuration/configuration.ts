import * as z from 'zod/mini'

/** The values of the options that choose among words; the first one is the default. */
export const choices = {
  iis: ['virtual', 'default'],
  'remote-install': ['off', 'on'],
  'agents-unreachable': ['off', 'on'],
  quarantine: ['url', 'unc', 'local'],
  'smart-protection': ['both', 'integrated', 'standalone', 'cloud'],
  'smart-scan': ['both', 'https', 'http'],
  'web-reputation': ['on', 'off'],
  'apex-central': ['on', 'off'],
  'central-protocol': ['both', 'https', 'http'],
  'central-link': ['two-way', 'one-way'],
  heartbeat: ['udp', 'http'],
  edge: ['on', 'off'],
  ad: ['on', 'off'],
  'device-control': ['on', 'off'],
  sql: ['remote', 'local'],
} as const

export const longestTitle = 200

/** The first build whose server installs no agents remotely (※4 of the list). */
export const remoteInstallEnd = 14096

/** Text that every format we write can carry: no lone surrogates, no control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const cleanText = /^[^\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]*$/u

const port = z.int().check(z.minimum(1), z.maximum(65535))

/** Everything that a link holds. Keys are the keys of the link. */
export const configurationSchema = z.strictObject({
  iis: z.enum(choices.iis),
  'server-https-port': port,
  'server-http-port': port,
  build: z.int().check(z.minimum(0)),
  'agent-port': port,
  'remote-install': z.enum(choices['remote-install']),
  'agents-unreachable': z.enum(choices['agents-unreachable']),
  quarantine: z.enum(choices.quarantine),
  'smart-protection': z.enum(choices['smart-protection']),
  'smart-scan': z.enum(choices['smart-scan']),
  'web-reputation': z.enum(choices['web-reputation']),
  'apex-central': z.enum(choices['apex-central']),
  'central-protocol': z.enum(choices['central-protocol']),
  'central-http-port': port,
  'central-https-port': port,
  'central-link': z.enum(choices['central-link']),
  heartbeat: z.enum(choices.heartbeat),
  edge: z.enum(choices.edge),
  'edge-port': port,
  ad: z.enum(choices.ad),
  'device-control': z.enum(choices['device-control']),
  sql: z.enum(choices.sql),
  'sql-port': port,
  title: z.string().check(z.maxLength(longestTitle), z.regex(cleanText)),
})

/** One deployment: each option's value, and the title that the user gave it ('' for none). */
export type Configuration = Readonly<z.infer<typeof configurationSchema>>

export type ConfigurationKey = keyof Configuration

/** The keys that choose among words. */
export type ChoiceKey = keyof typeof choices

/** The keys that hold a port number. */
export type PortKey = Extract<ConfigurationKey, `${string}-port`>

/** The keys that change the network; all but the title. */
export type OptionKey = Exclude<ConfigurationKey, 'title'>

export const isConfigurationKey = (key: string): key is ConfigurationKey =>
  Object.hasOwn(configurationSchema.shape, key)

/** All keys in the order in which links, tables and exports name them. */
export const configurationKeys: readonly ConfigurationKey[] = Object.keys(
  configurationSchema.shape,
).filter(isConfigurationKey)

export const isOptionKey = (key: ConfigurationKey): key is OptionKey => key !== 'title'

/** Every key but the title, in the order of the keys. */
export const optionKeys: readonly OptionKey[] = configurationKeys.filter(isOptionKey)

export const isChoiceKey = (key: ConfigurationKey): key is ChoiceKey => Object.hasOwn(choices, key)

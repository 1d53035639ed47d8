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

/** The first build whose server installs no agents remotely (※4 of the list). */
export const remoteInstallEnd = 14096

const port = z.int().check(z.minimum(1), z.maximum(65535))

/** The options of a site, complete. Keys are the keys of the link. */
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
})

/** Each option's value: what everything conditional reads. */
export type Configuration = Readonly<z.infer<typeof configurationSchema>>

export type OptionKey = keyof Configuration

/** The keys that choose among words. */
export type ChoiceKey = keyof typeof choices

/** The keys that hold a port number. */
export type PortKey = Extract<OptionKey, `${string}-port`>

export const isOptionKey = (key: string): key is OptionKey =>
  Object.hasOwn(configurationSchema.shape, key)

/** All keys in the order in which links, tables and exports name them. */
export const optionKeys: readonly OptionKey[] = Object.keys(configurationSchema.shape).filter(
  isOptionKey,
)

export const isChoiceKey = (key: OptionKey): key is ChoiceKey => Object.hasOwn(choices, key)

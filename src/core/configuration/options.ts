import { all, always, any, buildBelow, type Condition, choice } from './condition.ts'
import { type OptionKey, remoteInstallEnd } from './configuration.ts'
import type { SourceId } from './sources.ts'

/** The groups of options as an administrator knows them, in the order of the screen. */
export const optionGroups = [
  'server',
  'agents',
  'smart-protection',
  'apex-central',
  'edge',
  'directory',
  'database',
] as const

export type OptionGroup = (typeof optionGroups)[number]

type Option = {
  readonly group: OptionGroup
  /** How a person sets it: one of several words, on or off, a port, or a build number. */
  readonly control: 'choice' | 'switch' | 'port' | 'build'
  /** When setting it changes the network; else the interface says why not. */
  readonly availableWhen: Condition
  readonly source: SourceId
}

const central = choice('apex-central', 'on')
const localSource = choice('smart-protection', 'both', 'integrated', 'standalone')

/** Every option of the deployment but its title, in the order of the screen. */
export const options = {
  iis: { group: 'server', control: 'choice', availableWhen: always, source: 'list' },
  'server-https-port': {
    group: 'server',
    control: 'port',
    availableWhen: always,
    source: 'trusted-port',
  },
  'server-http-port': {
    group: 'server',
    control: 'port',
    availableWhen: all(
      choice('smart-protection', 'both', 'integrated'),
      any(choice('smart-scan', 'both', 'http'), choice('web-reputation', 'on')),
    ),
    source: 'trusted-port',
  },
  build: { group: 'server', control: 'build', availableWhen: always, source: 'list' },
  'agent-port': {
    group: 'agents',
    control: 'port',
    availableWhen: choice('agents-unreachable', 'off'),
    source: 'list',
  },
  'agents-unreachable': {
    group: 'agents',
    control: 'switch',
    availableWhen: always,
    source: 'unreachable',
  },
  'remote-install': {
    group: 'agents',
    control: 'switch',
    availableWhen: buildBelow(remoteInstallEnd),
    source: 'list',
  },
  quarantine: { group: 'agents', control: 'choice', availableWhen: always, source: 'quarantine' },
  'smart-protection': {
    group: 'smart-protection',
    control: 'choice',
    availableWhen: always,
    source: 'smart-protection-sources',
  },
  'smart-scan': {
    group: 'smart-protection',
    control: 'choice',
    availableWhen: localSource,
    source: 'smart-scan',
  },
  'web-reputation': {
    group: 'smart-protection',
    control: 'switch',
    availableWhen: localSource,
    source: 'web-reputation',
  },
  'apex-central': {
    group: 'apex-central',
    control: 'switch',
    availableWhen: always,
    source: 'list',
  },
  'central-protocol': {
    group: 'apex-central',
    control: 'choice',
    availableWhen: central,
    source: 'central-security-level',
  },
  'central-http-port': {
    group: 'apex-central',
    control: 'port',
    availableWhen: all(central, choice('central-protocol', 'both', 'http')),
    source: 'central-ports',
  },
  'central-https-port': {
    group: 'apex-central',
    control: 'port',
    availableWhen: all(central, choice('central-protocol', 'both', 'https')),
    source: 'central-ports',
  },
  'central-link': {
    group: 'apex-central',
    control: 'choice',
    availableWhen: central,
    source: 'one-way',
  },
  heartbeat: {
    group: 'apex-central',
    control: 'choice',
    availableWhen: central,
    source: 'heartbeat',
  },
  edge: { group: 'edge', control: 'switch', availableWhen: always, source: 'edge' },
  'edge-port': {
    group: 'edge',
    control: 'port',
    availableWhen: choice('edge', 'on'),
    source: 'edge',
  },
  ad: { group: 'directory', control: 'switch', availableWhen: always, source: 'ad-integration' },
  'device-control': {
    group: 'directory',
    control: 'switch',
    availableWhen: choice('ad', 'on'),
    source: 'list',
  },
  sql: { group: 'database', control: 'choice', availableWhen: always, source: 'list' },
  'sql-port': {
    group: 'database',
    control: 'port',
    availableWhen: choice('sql', 'remote'),
    source: 'list',
  },
} as const satisfies Record<OptionKey, Option>

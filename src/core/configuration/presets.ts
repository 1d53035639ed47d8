import { changeConfiguration } from './change-configuration.ts'
import { type Configuration, optionKeys, remoteInstallEnd } from './configuration.ts'
import { defaultConfiguration } from './default-configuration.ts'

export const presetIds = [
  'all-components',
  'single-server',
  'central-and-sps',
  'off-premises',
  'before-14096',
] as const

export type PresetId = (typeof presetIds)[number]

/** Named starting points, as differences from the default deployment. */
const differences: Record<PresetId, Partial<Configuration>> = {
  'all-components': {},
  'single-server': {
    'smart-protection': 'integrated',
    'apex-central': 'off',
    edge: 'off',
    ad: 'off',
    'device-control': 'off',
    sql: 'local',
  },
  'central-and-sps': {
    'smart-protection': 'standalone',
    'smart-scan': 'https',
    'central-protocol': 'https',
    edge: 'off',
    ad: 'off',
    'device-control': 'off',
  },
  'off-premises': {
    'smart-protection': 'integrated',
    'apex-central': 'off',
    ad: 'off',
    'device-control': 'off',
  },
  'before-14096': { build: remoteInstallEnd - 1, 'remote-install': 'on' },
}

/** The preset's options. */
export const presetConfiguration = (preset: PresetId): Configuration =>
  changeConfiguration(defaultConfiguration, differences[preset])

/** The preset that has exactly these options, or null. */
export function matchingPreset(configuration: Configuration): PresetId | null {
  const same = (preset: Configuration) =>
    optionKeys.every((key) => preset[key] === configuration[key])
  return presetIds.find((preset) => same(presetConfiguration(preset))) ?? null
}

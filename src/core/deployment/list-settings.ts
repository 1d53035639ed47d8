import { isOptionKey, type OptionKey, optionKeys } from '#core/configuration/configuration.ts'
import { isDefault } from '#core/configuration/default-configuration.ts'
import { configurationOf } from './configuration-of.ts'
import type { Deployment } from './deployment.ts'

/**
 * What a setting is called everywhere: in links and documents, for typing, drafts and messages. An
 * option's is its key; what belongs to a host or a zone has a dot behind its id.
 */
export type SettingPath = OptionKey | 'title'

export const isSettingPath = (key: string): key is SettingPath =>
  isOptionKey(key) || key === 'title'

export type Setting = readonly [path: SettingPath, value: string | number]

/** A deployment as what differs from the default, in one order. */
export function listSettings(deployment: Deployment): Setting[] {
  const configuration = configurationOf(deployment)
  const options = optionKeys
    .filter((key) => !isDefault(key, configuration))
    .map((key): Setting => [key, configuration[key]])
  return deployment.title === '' ? options : [...options, ['title', deployment.title]]
}

/** The settings whose values differ between two deployments, in the order of the settings. */
export function changedPaths(before: Deployment, after: Deployment): SettingPath[] {
  const [had, has] = [configurationOf(before), configurationOf(after)]
  const options = optionKeys.filter((key) => had[key] !== has[key])
  return before.title === after.title ? options : [...options, 'title']
}

import { optionKeys } from '#core/configuration/configuration.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { listSettings, type WrittenSetting } from '#core/deployment/list-settings.ts'
import { hostPath, parsePath, type SettingPath } from '#core/deployment/setting-path.ts'
import type { SettingChange } from './comparison.ts'
import { type IdInUnion, sameId } from './unite-ids.ts'

/**
 * The settings whose values differ, options first. Of options both values are named, of the rest
 * what is written: null where a deployment says nothing of its own. A request is no part of this.
 */
export function compareSettings(
  before: Deployment,
  after: Deployment,
  idOf: IdInUnion,
): SettingChange[] {
  const [had, has] = [configurationOf(before), configurationOf(after)]
  const options = optionKeys
    .filter((key) => had[key] !== has[key])
    .map((key): SettingChange => ({ path: key, before: had[key], after: has[key] }))
  const [listed, lists] = [listOwn(before, idOf), listOwn(after, sameId)]
  const own = [...new Set([...listed.keys(), ...lists.keys()])]
    .filter((path) => listed.get(path) !== lists.get(path))
    .map((path): SettingChange => {
      const [old, now] = [listed.get(path) ?? null, lists.get(path) ?? null]
      return { path, before: old, after: now }
    })
  return [...options, ...own]
}

/** What is said of hosts and zones, and the title, by paths of the union. */
const listOwn = (
  deployment: Deployment,
  idOf: IdInUnion,
): ReadonlyMap<SettingPath, string | number> =>
  new Map(
    listSettings(deployment)
      .filter(([path]) => path === 'title' || path.includes('.'))
      .map((setting) => rename(setting, idOf)),
  )

function rename([path, value]: WrittenSetting, idOf: IdInUnion): WrittenSetting {
  const setting = parsePath(path)
  if (setting?.kind !== 'host') return [path, value]
  const renamed = hostPath(idOf(setting.id), setting.field)
  if (setting.field !== 'serves') return [renamed, value]
  return [renamed, String(value).split(',').map(idOf).join(',')]
}

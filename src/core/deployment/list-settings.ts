import { optionKeys } from '#core/configuration/configuration.ts'
import { isDefault } from '#core/configuration/default-configuration.ts'
import { requestFields } from './change-request.ts'
import { configurationOf } from './configuration-of.ts'
import type { Deployment, HostGroup, ZoneDefinition } from './deployment.ts'
import { hostPath, requestPath, type SettingPath, zonePath } from './setting-path.ts'
import { defaultZone, isUsualZone } from './zones.ts'

/** A setting's path, and its value as it is written in a link. */
export type WrittenSetting = readonly [path: SettingPath, value: string | number]

/** A deployment as what differs from the default, in one order; without its request. */
export function listSettings(deployment: Deployment): WrittenSetting[] {
  const configuration = configurationOf(deployment)
  const [site] = deployment.sites
  return [
    ...optionKeys
      .filter((key) => !isDefault(key, configuration))
      .map((key): WrittenSetting => [key, configuration[key]]),
    ...(deployment.title === '' ? [] : [['title', deployment.title] satisfies WrittenSetting]),
    ...site.hosts.flatMap(listOfHost),
    ...deployment.zones.flatMap(listOfZone),
  ]
}

/** What differs from an empty request; it stands behind the settings. */
export const listRequest = ({ request }: Deployment): WrittenSetting[] =>
  requestFields
    .filter((field) => request[field] !== '')
    .map((field) => [requestPath(field), request[field]])

function listOfHost({ id, kind, name, addresses, zone, serves }: HostGroup): WrittenSetting[] {
  const settings: WrittenSetting[] = [
    [hostPath(id, 'name'), name],
    [hostPath(id, 'address'), addresses.join(',')],
    [hostPath(id, 'zone'), zone],
    [hostPath(id, 'serves'), serves.join(',')],
  ]
  return keepOne(
    settings.filter(([, value]) => value !== ''),
    hostPath(id, 'name'),
    id !== kind,
  )
}

function listOfZone(zone: ZoneDefinition): WrittenSetting[] {
  const usual = defaultZone(zone.id)
  const settings: WrittenSetting[] = []
  if (zone.name !== '') settings.push([zonePath(zone.id, 'name'), zone.name])
  if (zone.kind !== usual.kind) settings.push([zonePath(zone.id, 'look'), zone.kind])
  const trust = defaultZone(zone.id, zone.kind).trust
  if (zone.trust !== trust) settings.push([zonePath(zone.id, 'trust'), zone.trust])
  return keepOne(settings, zonePath(zone.id, 'name'), !isUsualZone(zone.id))
}

/** What is there without any setting of its own is written by an empty name. */
const keepOne = (
  settings: WrittenSetting[],
  path: SettingPath,
  isListed: boolean,
): WrittenSetting[] => (settings.length === 0 && isListed ? [[path, '']] : settings)

/** The settings whose values differ between two deployments, in the order of the settings. */
export function changedPaths(before: Deployment, after: Deployment): SettingPath[] {
  const [had, has] = [configurationOf(before), configurationOf(after)]
  const options: SettingPath[] = optionKeys.filter((key) => had[key] !== has[key])
  const [listed, lists] = [listOwn(before), listOwn(after)]
  const paths = [...new Set([...listed.keys(), ...lists.keys()])]
  return [...options, ...paths.filter((path) => listed.get(path) !== lists.get(path))]
}

const listOwn = (deployment: Deployment): ReadonlyMap<SettingPath, string | number> =>
  new Map([
    ...listSettings(deployment).filter(([path]) => path === 'title' || path.includes('.')),
    ...listRequest(deployment),
  ])

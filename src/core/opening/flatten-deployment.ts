import { zoneKinds } from '#core/configuration/network-terms.ts'
import { parseHostId } from '#core/deployment/host-id.ts'
import { hostPath, zonePath } from '#core/deployment/setting-path.ts'
import { defaultZone } from '#core/deployment/zones.ts'

/** A value of a document under the path that a link has for it. */
export type FlatSetting = readonly [path: string, value: unknown]

type Entries = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listRecords = (value: unknown): Entries[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** The settings of a document's nested deployment (docs/json.md), as a link would name them. */
export function flattenDeployment(deployment: Entries): FlatSetting[] {
  const [site, ...others] = listRecords(deployment['sites'])
  return [
    ...listEntries(deployment['central']),
    ...listEntries(site?.['options']),
    ...(deployment['title'] === undefined ? [] : [['title', deployment['title']] as const]),
    ...listRecords(site?.['hosts']).flatMap(flattenHost),
    ...listRecords(deployment['zones']).flatMap(flattenZone),
    ...listEntries(deployment['request']).map(
      ([field, value]): FlatSetting => [`request.${field}`, value],
    ),
    ...others.map(({ id }): FlatSetting => [`sites.${toText(id)}`, null]),
    // What is not known is named, too.
    ...Object.keys(deployment)
      .filter((key) => !known.includes(key))
      .map((key): FlatSetting => [key, null]),
  ]
}

const known: readonly string[] = ['title', 'zones', 'central', 'sites', 'request']

const listEntries = (value: unknown): FlatSetting[] =>
  isRecord(value) ? Object.entries(value) : []

function flattenHost({ id, name, addresses, zone, serves }: Entries): FlatSetting[] {
  const host = toText(id)
  if (!parseHostId(host)) return [[`hosts.${host}`, null]]
  return [
    [hostPath(host, 'name'), toText(name)],
    [hostPath(host, 'address'), toText(addresses)],
    [hostPath(host, 'zone'), toText(zone)],
    [hostPath(host, 'serves'), toText(serves)],
  ]
}

function flattenZone({ id, name, kind, trust }: Entries): FlatSetting[] {
  const zone = toText(id)
  const look = zoneKinds.find((candidate) => candidate === kind)
  const usual = defaultZone(zone, look)
  return [
    [zonePath(zone, 'name'), toText(name)],
    ...(kind === defaultZone(zone).kind ? [] : [[zonePath(zone, 'look'), toText(kind)] as const]),
    ...(trust === usual.trust ? [] : [[zonePath(zone, 'trust'), toText(trust)] as const]),
  ]
}

/** As a link has it; lists are separated by commas. */
function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(',')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

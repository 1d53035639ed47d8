import { type OptionKey, optionKeys } from '#core/configuration/configuration.ts'
import { type RequestField, requestFields } from './change-request.ts'
import { configurationOf } from './configuration-of.ts'
import type { Deployment, HostGroup, ZoneDefinition } from './deployment.ts'
import { listChangedFields } from './list-changed-fields.ts'
import { listPossibleHosts, zoneOf } from './list-hosts.ts'
import { matchHosts } from './match-hosts.ts'
import type { HostField, ZoneField } from './setting-path.ts'

/** One thing that a step did to a deployment, with what was there before where that is told. */
export type Change =
  | { readonly kind: 'option'; readonly key: OptionKey }
  | { readonly kind: 'title' }
  | { readonly kind: 'request'; readonly field: RequestField }
  | { readonly kind: 'host-added' | 'host-removed'; readonly host: HostGroup }
  | {
      readonly kind: 'host'
      readonly field: HostField
      readonly before: HostGroup
      readonly host: HostGroup
    }
  | { readonly kind: 'zone-added' | 'zone-removed'; readonly zone: ZoneDefinition }
  | {
      readonly kind: 'zone'
      readonly field: ZoneField
      readonly before: ZoneDefinition
      readonly zone: ZoneDefinition
    }

/** What differs between two deployments, as people would tell it, in the order of the settings. */
export function listChanges(before: Deployment, after: Deployment): Change[] {
  const [had, has] = [configurationOf(before), configurationOf(after)]
  const options = optionKeys.filter((key) => had[key] !== has[key])
  return [
    ...options.map((key): Change => ({ kind: 'option', key })),
    ...(before.title === after.title ? [] : [{ kind: 'title' } satisfies Change]),
    ...listHostChanges(before, after),
    ...listZoneChanges(before.zones, after.zones),
    ...requestFields
      .filter((field) => before.request[field] !== after.request[field])
      .map((field): Change => ({ kind: 'request', field })),
  ]
}

function listHostChanges(before: Deployment, after: Deployment): Change[] {
  const ids = matchHosts(before, after)
  const hosts = listPossibleHosts(before)
  const earlier = new Map(hosts.map((host) => [ids.get(host.id), host]))
  const removed = hosts.filter(({ id }) => !ids.has(id))
  return [
    ...removed.map((host): Change => ({ kind: 'host-removed', host })),
    ...listPossibleHosts(after).flatMap((host): Change[] => {
      const old = earlier.get(host.id)
      if (!old) return [{ kind: 'host-added', host }]
      const serves = old.serves.flatMap((id) => ids.get(id) ?? [])
      return listChangedFields(
        { ...old, zone: zoneOf(old, before), serves },
        { ...host, zone: zoneOf(host, after) },
      ).map((field) => ({ kind: 'host', field, before: old, host }))
    }),
  ]
}

function listZoneChanges(
  before: readonly ZoneDefinition[],
  after: readonly ZoneDefinition[],
): Change[] {
  const earlier = new Map(before.map((zone) => [zone.id, zone]))
  const later = new Set(after.map(({ id }) => id))
  return [
    ...before
      .filter(({ id }) => !later.has(id))
      .map((zone): Change => ({ kind: 'zone-removed', zone })),
    ...after.flatMap((zone): Change[] => {
      const old = earlier.get(zone.id)
      if (!old) return [{ kind: 'zone-added', zone }]
      const fields: readonly [ZoneField, boolean][] = [
        ['name', old.name !== zone.name],
        ['trust', old.trust !== zone.trust],
        ['look', old.kind !== zone.kind],
      ]
      return fields
        .filter(([, isChanged]) => isChanged)
        .map(([field]) => ({ kind: 'zone', field, before: old, zone }))
    }),
  ]
}

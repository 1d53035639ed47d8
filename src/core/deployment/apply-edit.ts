import {
  changeConfiguration,
  resetConfiguration,
} from '#core/configuration/change-configuration.ts'
import {
  type Configuration,
  type OptionKey,
  optionKeys,
} from '#core/configuration/configuration.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { ChangeRequest } from './change-request.ts'
import { isRequestField } from './change-request.ts'
import { configurationOf } from './configuration-of.ts'
import type { Deployment, HostGroup, ZoneDefinition } from './deployment.ts'
import { withConfiguration } from './deployment-of.ts'
import {
  addHosts,
  type HostChange,
  type NewHost,
  putHosts,
  removeHosts,
  setHost,
} from './edit-hosts.ts'
import { addZone, moveZone, putZones, removeZone, setZone, type ZoneChange } from './edit-zones.ts'
import {
  hostFields,
  hostPath,
  requestPath,
  type SettingPath,
  zoneFields,
  zonePath,
} from './setting-path.ts'

/** Everything that a user can do to a deployment. */
export type Edit =
  | { readonly kind: 'set-options'; readonly change: Partial<Configuration> }
  | { readonly kind: 'reset-options'; readonly keys: readonly OptionKey[] }
  | { readonly kind: 'set-title'; readonly title: string }
  | { readonly kind: 'set-request'; readonly change: Partial<ChangeRequest> }
  | { readonly kind: 'set-host'; readonly id: string; readonly change: HostChange }
  | {
      readonly kind: 'add-hosts'
      readonly hosts: readonly NewHost[]
      /** All that there are stay, also one that nobody has named. */
      readonly beside?: boolean
    }
  | { readonly kind: 'remove-hosts'; readonly ids: readonly string[] }
  /** New zones, and hosts that are new or stand in the place of those with their ids. */
  | {
      readonly kind: 'import-hosts'
      readonly zones: readonly ZoneDefinition[]
      readonly hosts: readonly HostGroup[]
    }
  | { readonly kind: 'set-zone'; readonly id: string; readonly change: ZoneChange }
  | { readonly kind: 'add-zone'; readonly zone: ZoneChange }
  | { readonly kind: 'remove-zone'; readonly id: string }
  | { readonly kind: 'move-zone'; readonly id: string; readonly before: string | null }
  /** One after the other, as one step. */
  | { readonly kind: 'several'; readonly edits: readonly Edit[] }

/**
 * @param reserved ids that no new host gets, though they are free: a deployment that this one is
 *   compared with has them, and what is new would be taken for what is gone
 */
export function applyEdit(
  deployment: Deployment,
  edit: Edit,
  reserved: readonly string[] = [],
): Deployment {
  switch (edit.kind) {
    case 'set-options': {
      const changed = changeConfiguration(configurationOf(deployment), edit.change)
      return withConfiguration(deployment, changed)
    }
    case 'reset-options': {
      const reset = resetConfiguration(configurationOf(deployment), edit.keys)
      return withConfiguration(deployment, reset)
    }
    case 'set-title':
      return { ...deployment, title: edit.title }
    case 'set-request':
      return { ...deployment, request: { ...deployment.request, ...edit.change } }
    case 'set-host':
      return setHost(deployment, edit.id, edit.change)
    case 'add-hosts':
      return addHosts(deployment, edit.hosts, { beside: edit.beside ?? false, reserved })
    case 'remove-hosts':
      return removeHosts(deployment, edit.ids)
    case 'import-hosts':
      return putHosts(putZones(deployment, edit.zones), edit.hosts)
    case 'set-zone':
      return setZone(deployment, edit.id, edit.change)
    case 'add-zone':
      return addZone(deployment, edit.zone)
    case 'remove-zone':
      return removeZone(deployment, edit.id)
    case 'move-zone':
      return moveZone(deployment, edit.id, edit.before)
    case 'several':
      return edit.edits.reduce((now, one) => applyEdit(now, one, reserved), deployment)
    default:
      return assertNever(edit)
  }
}

const hostKeys = { name: 'name', address: 'addresses', zone: 'zone', serves: 'serves' } as const

const zoneKeys = { name: 'name', trust: 'trust', look: 'kind' } as const

const pathsOfHost = (id: string) => hostFields.map((field) => hostPath(id, field))

/** The settings that an edit names, whether it changes them or not. */
export function pathsOf(edit: Edit): readonly SettingPath[] {
  switch (edit.kind) {
    case 'set-options':
      return optionKeys.filter((key) => key in edit.change)
    case 'reset-options':
      return edit.keys
    case 'set-title':
      return ['title']
    case 'set-request':
      return Object.keys(edit.change).filter(isRequestField).map(requestPath)
    case 'set-host':
      return hostFields
        .filter((field) => hostKeys[field] in edit.change)
        .map((field) => hostPath(edit.id, field))
    case 'set-zone':
      return zoneFields
        .filter((field) => zoneKeys[field] in edit.change)
        .map((field) => zonePath(edit.id, field))
    case 'move-zone':
      return [zonePath(edit.id, 'trust')]
    case 'remove-hosts':
      return edit.ids.flatMap(pathsOfHost)
    case 'import-hosts':
      return edit.hosts.flatMap(({ id }) => pathsOfHost(id))
    case 'remove-zone':
      return zoneFields.map((field) => zonePath(edit.id, field))
    case 'several':
      return edit.edits.flatMap(pathsOf)
    case 'add-hosts':
    case 'add-zone':
      return []
    default:
      return assertNever(edit)
  }
}

import { isOptionKey, type OptionKey } from '#core/configuration/configuration.ts'
import { zoneKinds } from '#core/configuration/network-terms.ts'
import { isRequestField, type RequestField } from './change-request.ts'
import { parseHostId } from './host-id.ts'

export const hostFields = ['name', 'address', 'zone', 'serves'] as const

export type HostField = (typeof hostFields)[number]

export const zoneFields = ['name', 'trust', 'look'] as const

export type ZoneField = (typeof zoneFields)[number]

/** A field of the request. */
export type RequestPath = `request.${RequestField}`

/** A setting of a host or of a zone: the id and the field. */
export type OwnPath = `${string}.${HostField | ZoneField}`

/**
 * What a setting is called everywhere: in links and documents, for typing, drafts and messages. An
 * option's is its key; what belongs to a host or a zone has a dot behind its id.
 */
export type SettingPath = OptionKey | 'title' | OwnPath | RequestPath

/** What a path names. */
export type Setting =
  | { readonly kind: 'option'; readonly key: OptionKey }
  | { readonly kind: 'title' }
  | { readonly kind: 'request'; readonly field: RequestField }
  | { readonly kind: 'host'; readonly id: string; readonly field: HostField }
  | { readonly kind: 'zone'; readonly id: string; readonly field: ZoneField }

export const hostPath = (id: string, field: HostField): OwnPath => `${id}.${field}`

export const zonePath = (id: string, field: ZoneField): OwnPath => `${id}.${field}`

export const requestPath = (field: RequestField): RequestPath => `request.${field}`

/** The inverse of a path's making; null for what names nothing. */
export function parsePath(text: string): Setting | null {
  if (isOptionKey(text)) return { kind: 'option', key: text }
  if (text === 'title') return { kind: 'title' }
  const dot = text.lastIndexOf('.')
  if (dot < 0) return null
  const [id, word] = [text.slice(0, dot), text.slice(dot + 1)]
  // A zone may have this id: none of its fields is one of a request.
  if (id === 'request' && isRequestField(word)) return { kind: 'request', field: word }
  const hostField = hostFields.find((field) => field === word)
  if (parseHostId(id)) return hostField ? { kind: 'host', id, field: hostField } : null
  const zoneField = zoneFields.find((field) => field === word)
  return zoneField && isZoneId(id) ? { kind: 'zone', id, field: zoneField } : null
}

export const isSettingPath = (text: string): text is SettingPath => parsePath(text) !== null

/** A word that is no option, no host and no site. */
const isZoneId = (id: string): boolean =>
  zoneKinds.some((kind) => kind === id) ||
  (/^[a-z][a-z\d-]{0,39}$/.test(id) &&
    !/^s\d+$/.test(id) &&
    !isOptionKey(id) &&
    id !== 'title' &&
    parseHostId(id) === null)

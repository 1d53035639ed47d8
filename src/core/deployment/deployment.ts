import { cleanText } from '#core/configuration/clean-text.ts'
import type { Configuration, OptionKey } from '#core/configuration/configuration.ts'
import type { HostKind, ZoneKind } from '#core/configuration/network-terms.ts'
import type { ChangeRequest } from './change-request.ts'

export const longestTitle = 200

export const titleSchema = cleanText(longestTitle)

/** The options of Apex Central, of which there is one for all sites. */
export const centralKeys = [
  'central-protocol',
  'central-http-port',
  'central-https-port',
] as const satisfies readonly OptionKey[]

export type CentralKey = (typeof centralKeys)[number]

export type SiteKey = Exclude<OptionKey, CentralKey>

/** Everything that a link holds. */
export type Deployment = {
  /** '' for none. */
  readonly title: string
  /** The usual ones, and the user's. */
  readonly zones: readonly ZoneDefinition[]
  readonly central: Readonly<Pick<Configuration, CentralKey>>
  /** Exactly one for now. */
  readonly sites: readonly [Site, ...Site[]]
  /** Of whoever asks for the firewall's rules; no part of what the fingerprint stands for. */
  readonly request: ChangeRequest
}

/** One Apex One server and all that belongs to it. */
export type Site = {
  /** Never shown. */
  readonly id: string
  /** '' for that of the only one. */
  readonly name: string
  readonly options: Readonly<Pick<Configuration, SiteKey>>
  /** Only those that the user has touched; a kind that nobody listed is one unnamed host. */
  readonly hosts: readonly HostGroup[]
}

/** One host, or a group of like hosts. */
export type HostGroup = {
  /** Unique in its site: `agent`, `agent-2`. */
  readonly id: string
  readonly kind: HostKind
  /** '' for the kind's own name. */
  readonly name: string
  /** As they are written: addresses, ranges, networks, DNS names. */
  readonly addresses: readonly string[]
  /** The id of a zone; '' for the kind's usual one. */
  readonly zone: string
  /** Of a standalone Smart Protection Server: the ids of the groups that query it; none for all. */
  readonly serves: readonly string[]
}

/** A network segment with one trust level; a higher number is more trusted. */
export type ZoneDefinition = {
  readonly id: string
  /** Its look, and the usual hosts that stand in it. */
  readonly kind: ZoneKind
  /** '' for the kind's own name. */
  readonly name: string
  readonly trust: number
}

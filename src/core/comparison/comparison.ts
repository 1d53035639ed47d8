import type { Deployment } from '#core/deployment/deployment.ts'
import type { MatchReason } from '#core/deployment/match-hosts.ts'
import type { HostField, SettingPath } from '#core/deployment/setting-path.ts'
import type { Rule } from '#core/rules/rule.ts'
import type { Flow, Host } from '#core/topology/topology.ts'

/** What became of something between two deployments. */
export const comparedStatuses = ['added', 'removed', 'changed', 'unchanged'] as const

export type ComparedStatus = (typeof comparedStatuses)[number]

/** The one thing in both deployments, as far as they have it. */
type InBoth<Thing> = {
  readonly status: ComparedStatus
  /** Null for what was added. */
  readonly before: Thing | null
  /** Null for what was removed. */
  readonly after: Thing | null
}

/** A value as a link writes it; null where the deployment says nothing of it. */
type SettingValue = string | number | null

/** A setting whose value differs. A host or zone has one id in both, that of the union. */
export type SettingChange = {
  readonly path: SettingPath
  readonly before: SettingValue
  readonly after: SettingValue
}

/** A host of the union of both deployments. */
export type ComparedHost = InBoth<Host> & {
  /** Its id in the union. */
  readonly id: string
  /** How it was found in the other deployment; null where it is in one alone. */
  readonly matchedBy: MatchReason | null
  /** What of its own differs, apart from what it listens on. */
  readonly fields: readonly HostField[]
}

/**
 * A flow of the union: its ends, transport and port. It is `changed` where it now has other rows,
 * another protocol or another basis; the same flow at another port is two flows, one of which
 * replaces the other.
 */
export type ComparedFlow = InBoth<Flow> & {
  /** Its id in the union, made of its ends' ids there. */
  readonly id: string
  readonly source: string
  readonly destination: string
  /** The id of the flow that an added one takes the place of, and the other way round. */
  readonly counterpart: string | null
}

/**
 * A rule of a firewall. It is `changed` where the same flows through the same firewall now have ends
 * with other names or addresses, other rows or another basis.
 */
export type ComparedRule = InBoth<Rule> & {
  /** The ids of both zones: `client>server`. Of a rule of a host's own firewall that of the host. */
  readonly boundary: string
  /** The id of its flow in the union; those of several in their order, with spaces between. */
  readonly flow: string
}

/** What differs between two deployments, and what does not. */
export type Comparison = {
  readonly before: Deployment
  readonly after: Deployment
  readonly settings: readonly SettingChange[]
  readonly hosts: readonly ComparedHost[]
  readonly flows: readonly ComparedFlow[]
  /** Between zones, of one flow each. */
  readonly rules: readonly ComparedRule[]
}

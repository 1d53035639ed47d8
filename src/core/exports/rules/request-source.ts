import type { Deployment } from '#core/deployment/deployment.ts'
import { hostName, zoneName } from '#core/deployment/host-name.ts'
import type { Language } from '#core/messages/language.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { RulePart } from '#core/rules/dialects/dialect.ts'
import { findWarnings, type RulePlaces, type RuleWarning } from '#core/rules/find-warnings.ts'
import type { HostFirewall, Rule, RuleSet, RuleView, WithinZone } from '#core/rules/rule.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import type { Topology, Zone } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'

/** What a request is made from. */
export type RequestSource = {
  readonly deployment: Deployment
  readonly topology: Topology
  readonly rules: RuleSet
  /** What of the rules is asked for. */
  readonly part: RulePart
  readonly view: RuleView
  readonly language: Language
  /** What scripts found of the flows; null where it is no part of the request. */
  readonly verification: VerificationState | null
}

/** A request for all that firewalls between zones have to let through. */
export function askForAll(
  deployment: Deployment,
  language: Language,
  verification: VerificationState | null,
): RequestSource {
  const topology = topologyOf(deployment)
  const rules = rulesOf(topology)
  const { boundaries, within } = rules
  const part = { kind: 'boundaries', boundaries, within } as const
  return { deployment, topology, rules, part, view: 'single', language, verification }
}

/** The firewalls that rules are asked for. */
export const placesOf = (part: RulePart): RulePlaces =>
  part.kind === 'boundaries' ? part.boundaries : part.hosts

/** What an approver might send this request back for. */
export const findSourceWarnings = ({ part, deployment }: RequestSource): RuleWarning[] =>
  findWarnings(placesOf(part), deployment.request)

/** All rules of a part, place by place. */
export const listRules = (part: RulePart, view: RuleView): Rule[] =>
  placesOf(part).flatMap(({ rules }) => [...rules[view]])

/** Zones within which flows are asked about along with the boundaries of all. */
export const listWithin = ({ part, rules }: RequestSource): readonly WithinZone[] =>
  part.kind === 'boundaries' && part.boundaries.length === rules.boundaries.length
    ? rules.within
    : []

/** How a column of places names the way from a zone to another. */
export const nameBoundary = (
  { from, to }: { readonly from: Zone; readonly to: Zone },
  messages: LaterMessages,
): string => messages['details.ends'](zoneName(from, messages), zoneName(to, messages))

/** How it names the firewall of a host. */
export const nameFirewall = ({ object }: HostFirewall, messages: LaterMessages): string =>
  `→ ${hostName(object.host, messages)}`

import type { Basis, Transport } from '#core/configuration/network-terms.ts'
import type { Address } from '#core/deployment/addresses/parse-address.ts'
import type { Flow, Host, Zone } from '#core/topology/topology.ts'

/** One address of an object under a name of its own: that of the object where it is the only one. */
export type NamedAddress = { readonly name: string; readonly address: Address }

/** A host as rules name it. */
export type RuleObject = {
  readonly host: Host
  /** Legal in every dialect, and unlike every other name whatever a device makes of its case. */
  readonly name: string
  /** None while nobody has said them: then its rules cannot be written for a device. */
  readonly addresses: readonly NamedAddress[]
}

export type RuleService = { readonly transport: Transport; readonly port: number }

/**
 * Everything that its sources may open to its destinations: each of its services between each two
 * of them. Replies are implied, as a stateful firewall has it.
 */
export type Rule = {
  /** Made from what it says, so that the same rule of another deployment is found by it. */
  readonly id: string
  /**
   * That of its flow, as pictures and tables have it. A rule of several flows has one of its own that
   * no other rule of the deployment has: `G3` on a boundary, `H3` on a host.
   */
  readonly number: string
  readonly sources: readonly RuleObject[]
  readonly destinations: readonly RuleObject[]
  readonly services: readonly RuleService[]
  readonly flows: readonly Flow[]
  /** Rows of the list that ask for it. */
  readonly rows: readonly string[]
  readonly basis: Basis
}

/** The same rules twice: one for each flow, and those that go together as one. */
export type RuleViews = { readonly single: readonly Rule[]; readonly grouped: readonly Rule[] }

export type RuleView = keyof RuleViews

/** What a firewall between two zones lets through in one direction. */
export type Boundary = {
  /** The ids of both zones: `client>server`. */
  readonly id: string
  readonly from: Zone
  readonly to: Zone
  readonly rules: RuleViews
}

/** Flows within a zone pass no firewall between zones. */
export type WithinZone = { readonly zone: Zone; readonly flows: readonly Flow[] }

/** What the firewall of one host lets in, from whatever zone. */
export type HostFirewall = {
  readonly object: RuleObject
  readonly rules: RuleViews
  /** How many flows the host itself opens. */
  readonly opens: number
}

/** All rules of a deployment. Every dialect, table and proof is written from it. */
export type RuleSet = {
  /** In the order of the hosts. */
  readonly objects: readonly RuleObject[]
  /** From the least trusted zone on. */
  readonly boundaries: readonly Boundary[]
  readonly within: readonly WithinZone[]
  /** Of the hosts that listen, in their order. */
  readonly hostFirewalls: readonly HostFirewall[]
}

export const lacksAddress = ({ addresses }: RuleObject): boolean => addresses.length === 0

/** Whether one of its ends has no address, so that it cannot be written whole. */
export const isIncomplete = (rule: RuleEnds): boolean => listLacking(rule).length > 0

type RuleEnds = Pick<Rule, 'sources' | 'destinations'>

/** The ends of a rule whose addresses are missing. */
export const listLacking = ({ sources, destinations }: RuleEnds): RuleObject[] =>
  [...sources, ...destinations].filter(lacksAddress)

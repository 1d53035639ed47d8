import type { OptionKey } from '#core/configuration/configuration.ts'
import type { Group } from '#core/kit/group-by.ts'
import type { RowChange } from './compare-purposes.ts'
import type { ComparedFlow, ComparedHost, ComparedRule } from './comparison.ts'

/** What made flows and rules come, go or change: a setting, hosts, or several of these at once. */
export type Cause =
  | { readonly kind: 'option'; readonly key: OptionKey }
  | HostsCause
  | { readonly kind: 'together' }

/** Hosts of one kind that came, went or changed in the same way; many are told as one. */
export type HostsCause = { readonly kind: 'hosts'; readonly hosts: Group<ComparedHost> }

/**
 * What another cause has to do with a flow: it does the same `alone`, both do it only `together`,
 * or it has some other part in it.
 */
export type Partner = {
  readonly cause: Cause
  readonly part: 'alone' | 'together' | 'also'
}

/** A cause with what it did; each flow and each rule is counted under one cause alone. */
export type Explanation = {
  readonly cause: Cause
  /** Those whose first cause this is. */
  readonly flows: readonly ComparedFlow[]
  /** Those whose first cause this is. */
  readonly rules: readonly ComparedRule[]
  /** All causes of each of these rules, this one first. */
  readonly causesOf: ReadonlyMap<ComparedRule, readonly Cause[]>
  /** Counted under another cause, and told here as well: their ports or purposes are of this one. */
  readonly shared: readonly ComparedFlow[]
  /** By the id of a flow, which other causes did the same to it, or without which it were not so. */
  readonly partners: ReadonlyMap<string, readonly Partner[]>
  /** By the id of a flow: what it is no longer for, and is for now, by this; neither for its port. */
  readonly purposes: ReadonlyMap<string, RowChange>
  /** Flows that neither deployment has, and that the later one would need without it. */
  readonly avoided: readonly ComparedFlow[]
  /**
   * `some` where the later deployment would be another one without it; `overruled` where only the
   * earlier one would, so that the other changes leave nothing of it.
   */
  readonly effect: 'some' | 'overruled' | 'none'
}

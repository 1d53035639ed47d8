import type { InterfaceNames, InterfaceNaming } from '../objects/name-interfaces.ts'
import type { Boundary, HostFirewall, RuleObject, RuleView, WithinZone } from '../rule.ts'

/** What a device's text is written for: firewalls between zones, or those of hosts. */
export type RulePart =
  | {
      readonly kind: 'boundaries'
      readonly boundaries: readonly Boundary[]
      /** What has no rules here; missing where single boundaries are meant. */
      readonly within?: readonly WithinZone[]
    }
  | { readonly kind: 'hosts'; readonly hosts: readonly HostFirewall[] }

export type DialectRequest = {
  readonly part: RulePart
  readonly view: RuleView
  /** Of the deployment that the rules are from: `7C1E-22D9`. */
  readonly fingerprint: string
  /** What the device calls its side of a zone, by the zone's id: ASCII without spaces or quotes. */
  readonly interfaces: InterfaceNames
  /** The least number that its entries get, where the device has numbers instead of names. */
  readonly firstNumber?: number
}

/** What a dialect could not say, so that it is missing from its text but for a comment. */
export type Unsaid = {
  /**
   * `mixed-families`: one side has IPv4 alone and the other IPv6 alone; no packet can have these.
   * `too-many`: the text has them, but only large models of the device take so many.
   * `one-interface`: the text has them, but both zones are on one side of the device.
   * `not-windows`: the host surely runs another system than the text is for.
   */
  readonly kind:
    | 'address-missing'
    | 'dns-name'
    | 'mixed-families'
    | 'too-many'
    | 'one-interface'
    | 'not-windows'
  /** Numbers of the rules that are left out, whole or in part. */
  readonly rules: readonly string[]
  readonly objects: readonly RuleObject[]
}

export type DialectText = {
  /** As it is saved: with the line ends and, where the device wants one, the byte order mark. */
  readonly text: string
  readonly unsaid: readonly Unsaid[]
}

/** What the first number of a device's entries may be. */
export type FirstNumbers = {
  readonly least: number
  readonly usual: number
  readonly most: number
}

export const isFirstNumber = (value: number, { least, most }: FirstNumbers): boolean =>
  Number.isInteger(value) && least <= value && value <= most

/** A device's syntax. */
export type Dialect = {
  /** As the maker writes it; the same in every language. */
  readonly title: string
  /** Of its files, without a dot. */
  readonly ending: string
  readonly mediaType: string
  readonly writes: readonly RulePart['kind'][]
  /** Missing where its text names no interfaces. */
  readonly interfaces?: InterfaceNaming
  /** Missing where its entries have names. */
  readonly numbers?: FirstNumbers
  /** Pure; the same text for the same request in browser and shell. */
  readonly write: (request: DialectRequest) => DialectText
}

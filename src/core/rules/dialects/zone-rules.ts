import { groupBy } from '#core/kit/group-by.ts'
import { asciiText } from '../ascii-text.ts'
import type { Rule, RuleObject } from '../rule.ts'
import { describeRule } from './describe-rule.ts'
import type { DialectRequest, Unsaid } from './dialect.ts'
import { explainUnsaid } from './explain-unsaid.ts'
import { type SaidRule, sayByFamily, type TakesName } from './say-by-family.ts'

/** The rules of one boundary, between what the device calls its two sides. */
export type ZoneRules = {
  readonly from: string
  readonly to: string
  readonly rules: readonly Rule[]
}

const listZoneRules = ({ part, view, interfaces }: DialectRequest): ZoneRules[] =>
  part.kind === 'boundaries'
    ? part.boundaries.map(({ from, to, rules }) => ({
        from: interfaces.get(from.id) ?? '',
        to: interfaces.get(to.id) ?? '',
        rules: rules[view],
      }))
    : []

type WriteRule = (rule: Rule, pieces: readonly SaidRule[], zone: ZoneRules) => readonly string[]

/** What a firewall between zones is written from. */
export type ZoneText = {
  readonly zones: readonly ZoneRules[]
  readonly said: readonly SaidRule[]
  readonly unsaid: readonly Unsaid[]
  /** The rules in their order; what is not said of one stands before it, behind the comment sign. */
  readonly writeRules: (sign: string, write: WriteRule) => string[]
}

export function readZones(request: DialectRequest, takesName: TakesName): ZoneText {
  const zones = listZoneRules(request)
  const { said, unsaid } = sayByFamily(
    zones.flatMap(({ rules }) => rules),
    takesName,
  )
  const pieces = groupBy(said, ({ rule }) => rule)
  return {
    zones,
    said,
    unsaid,
    writeRules: (sign, write) =>
      zones.flatMap((zone) => [
        `${sign} ${zone.from} to ${zone.to}`,
        ...zone.rules.flatMap((rule) => {
          const own = pieces.get(rule) ?? []
          const left = explainUnsaid(rule, own, takesName).map((line) => `${sign} ${line}`)
          return own.length === 0 ? left : [...left, ...write(rule, own, zone)]
        }),
      ]),
  }
}

/** Which zone each name stands for that has to be replaced by one of the device's own. */
export const listZoneNames = ({ part, interfaces }: DialectRequest): string[] => {
  const zones =
    part.kind === 'boundaries' ? part.boundaries.flatMap(({ from, to }) => [from, to]) : []
  return [...new Set(zones)].map(
    ({ id, name }) =>
      `  ${interfaces.get(id) ?? ''}: ${asciiText(name === '' ? id : `${name} (${id})`, 80)}`,
  )
}

/** What a reader has to know of addresses and of what is not there, whatever the device. */
export const listReservations = ({ part, interfaces }: DialectRequest): string[] => {
  const within = part.kind === 'boundaries' ? (part.within ?? []) : []
  return [
    ' Addresses are those that hosts have themselves: where NAT stands between, they are others.',
    ...within.map(
      ({ zone, flows }) =>
        ` Within ${interfaces.get(zone.id) ?? zone.id}: ${flows.length} flows, which have no rules here.`,
    ),
  ]
}

/** Without the one sign of plain ASCII that Fortinet refuses in texts that a browser shows. */
const toField = (text: string, longest: number): string =>
  asciiText(text.replaceAll('>', ' '), longest)

/** A rule for a field that stays on the device, where the text's own comments are lost. */
export const describeOnDevice = (rule: Rule, fingerprint: string, longest: number): string =>
  toField(`Portscape ${fingerprint} ${describeRule(rule, longest)}`, longest)

export const describeObject = (
  { host: { kind, name } }: RuleObject,
  fingerprint: string,
  longest: number,
): string => toField(`Portscape ${fingerprint} ${kind} ${name}`, longest)

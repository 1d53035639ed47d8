import { groupBy } from '#core/kit/group-by.ts'
import { asciiText } from '../ascii-text.ts'
import type { Rule, RuleObject } from '../rule.ts'
import { lacksAddress } from '../rule.ts'
import { describeRule } from './describe-rule.ts'
import type { DialectRequest, Unsaid } from './dialect.ts'
import { notWritten } from './list-text-runs.ts'
import { type SaidRule, sayByFamily, type TakesName, withRefusedNames } from './say-by-family.ts'

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
    ({ id, name }) => `  ${interfaces.get(id) ?? ''}: ${asciiText(`${id} ${name}`, 80)}`,
  )
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

/** Longest line of a comment in the text itself, which no device reads. */
const longestLine = 200

/** Comments about what no line says of a rule; none where all of it is said. */
function explainUnsaid(rule: Rule, pieces: readonly SaidRule[], takesName: TakesName): string[] {
  const objects = [...rule.sources, ...rule.destinations]
  const what = describeRule(rule, longestLine)
  const lacking = objects.filter(lacksAddress)
  if (lacking.length > 0) return [`${notWritten}, address missing of ${namesOf(lacking)}: ${what}`]
  const refused = withRefusedNames(objects, takesName)
  if (refused.length > 0) {
    const part = pieces.length > 0 ? ' IN PART' : ''
    return [`${notWritten}${part}, DNS name refused of ${namesOf(refused)}: ${what}`]
  }
  return pieces.length > 0
    ? []
    : [`${notWritten}, one side has IPv4 alone and the other IPv6 alone: ${what}`]
}

const namesOf = (objects: readonly RuleObject[]): string =>
  objects.map(({ name }) => name).join(', ')

import { hostName, zoneName } from '#core/deployment/host-name.ts'
import { formatWarning } from '#core/exports/rules/format-warning.ts'
import {
  makeRuleFile,
  type RuleFormatId,
  type RuleProblem,
  type RuleSettings,
} from '#core/exports/rules/rule-formats.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import type { Dialect } from '#core/rules/dialects/dialect.ts'
import { dialectIds, dialects } from '#core/rules/dialects/dialects.ts'
import { formatUnsaid } from '#core/rules/dialects/format-unsaid.ts'
import type { InterfaceNames } from '#core/rules/objects/name-interfaces.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AskedRules, ExportCommand } from './parse-arguments.ts'
import type { Product } from './product.ts'
import type { VerifiedDeployment } from './read-results.ts'
import { listNameables, type Nameable, resolveNames } from './resolve-names.ts'

/** The text of rules, and a line about what it does not say and what an approver would ask. */
export function exportRules(
  format: RuleFormatId,
  command: ExportCommand,
  { deployment, remark, verification }: VerifiedDeployment,
  messages: CliMessages,
): Result<Product, string> {
  const topology = topologyOf(deployment)
  const nameables = {
    zones: listNameables(topology.zones, zoneName),
    hosts: listNameables(topology.hosts, hostName),
  }
  const settings = readRules(format, command.rules, nameables, messages)
  if (!settings.ok) return settings
  const { language } = command.settings
  const file = makeRuleFile(format, deployment, { ...settings.value, language, verification })
  if (!file.ok) return fail(formatProblem(file.problem, format, messages))
  const { content, unsaid, warnings } = file.value
  const remarks = [
    ...unsaid.map((one) => formatUnsaid(one, messages)),
    ...warnings.map((one) => formatWarning(one, messages).replace(/[.。]$/, '')),
  ]
  return succeed({ content, remark: `${remark} ${remarks.join('; ')}`.trim() })
}

/** An option that would change nothing of this format; null for none. */
function findUnused(format: RuleFormatId, { firstNumber, interfaces }: AskedRules): string | null {
  const id = dialectIds.find((one) => one === format)
  const dialect: Dialect | null = id ? dialects[id] : null
  if (firstNumber !== null && !dialect?.numbers) return '--first-number'
  return interfaces.length > 0 && !dialect?.interfaces ? '--interface' : null
}

/** What options can name. */
type Nameables = { readonly zones: readonly Nameable[]; readonly hosts: readonly Nameable[] }

/** Which rules are meant, of which firewall and how; what a format does not take is refused. */
export function readRules(
  format: RuleFormatId,
  rules: AskedRules,
  { zones, hosts }: Nameables,
  messages: CliMessages,
): Result<Omit<RuleSettings, 'language'>, string> {
  const unused = findUnused(format, rules)
  if (unused !== null) return fail(messages['cli.not-for-format'](unused, format))
  if (rules.boundary.length > 0 && rules.hosts.length > 0) {
    return fail(messages['cli.boundary-or-host'])
  }
  const ends = resolveNames('--boundary', rules.boundary, zones, messages)
  if (!ends.ok) return ends
  const named = resolveNames('--host', rules.hosts, hosts, messages)
  if (!named.ok) return named
  if (rules.boundary.length !== 0 && ends.value.length !== 2) {
    return fail(messages['cli.two-ends'](rules.boundary.join()))
  }
  if (named.value.length > 1) return fail(messages['cli.one-host'](named.value.join(', ')))
  const interfaces = toInterfaces(rules.interfaces, zones, messages)
  if (!interfaces.ok) return interfaces
  return succeed({
    ...(rules.firstNumber === null ? {} : { firstNumber: toNumber(rules.firstNumber) }),
    interfaces: interfaces.value,
    view: rules.view,
    boundary: ends.value.length === 0 ? null : ends.value.join('>'),
    host: named.value[0] ?? null,
  })
}

/** What is no number is none that any device takes. */
const toNumber = (word: string): number => (/^\d+$/.test(word) ? Number(word) : Number.NaN)

/** Each zone by its id with its interface; what stands behind the last `=` is the name. */
function toInterfaces(
  words: readonly string[],
  zones: readonly Nameable[],
  messages: CliMessages,
): Result<InterfaceNames, string> {
  const names = new Map<string, string>()
  for (const word of words) {
    const [, zone = '', name = ''] = /^(.+)=([^=]+)$/.exec(word) ?? []
    if (name === '') return fail(messages['cli.no-interface-name'](word))
    const found = resolveNames('--interface', [zone], zones, messages)
    if (!found.ok) return found
    for (const id of found.value) {
      const before = names.get(id) ?? name
      if (before !== name) return fail(messages['cli.zone-named-twice'](id, before, name))
      names.set(id, name)
    }
  }
  return succeed(names)
}

/** Why a text of rules is not written, in a line. */
export function formatProblem(
  problem: RuleProblem,
  format: RuleFormatId,
  messages: CliMessages,
): string {
  switch (problem.kind) {
    case 'no-boundary':
      return messages['cli.bad-boundary'](
        asWritten(problem.boundary),
        problem.known.map(asWritten).join(' · '),
      )
    case 'no-host':
      return messages['cli.bad-host'](problem.host, problem.known.join(', '))
    case 'no-source':
      return messages['cli.bad-source'](problem.host, problem.known.join(', '))
    case 'not-for-device':
      return messages[problem.part === 'hosts' ? 'cli.not-of-hosts' : 'cli.not-of-zones'](format)
    case 'no-interface':
      return messages['cli.no-interface'](
        format,
        problem.name,
        problem.zone,
        messages[`rules.interface-form.${problem.form}`],
      )
    case 'bad-number':
      return messages['cli.bad-number'](String(problem.least), String(problem.most))
    default:
      return assertNever(problem)
  }
}

/** A boundary as the option takes it. */
const asWritten = (boundary: string): string => boundary.replace('>', ',')

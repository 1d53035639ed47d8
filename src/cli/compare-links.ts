import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import type { Comparison } from '#core/comparison/comparison.ts'
import { hostName, zoneName } from '#core/deployment/host-name.ts'
import {
  comparisonFormats,
  isComparisonFormatId,
} from '#core/exports/comparison/comparison-formats.ts'
import { formatChangeRequest } from '#core/exports/comparison/format-change-request.ts'
import { listZonesOfBoth, makeRuleChange } from '#core/exports/comparison/make-rule-change.ts'
import { isRequestId } from '#core/exports/rules/rule-formats.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { type DialectId, isDialectId } from '#core/rules/dialects/dialects.ts'
import { formatUnsaid } from '#core/rules/dialects/format-unsaid.ts'
import { formatProblem, readRules } from './export-rules.ts'
import { createFileTools, toProduct } from './make-product.ts'
import type { AskedRules, CompareCommand } from './parse-arguments.ts'
import type { Product } from './product.ts'
import { readArgument } from './read-argument.ts'
import { listNameables, type Nameable } from './resolve-names.ts'
import type { Shell } from './shell.ts'

/** Reads both deployments, each as `export` does, and writes what differs between them. */
export async function compareLinks(
  { links, format, rules, settings, file }: CompareCommand,
  shell: Shell,
  messages: CliMessages,
): Promise<Result<Product, string>> {
  if (
    isComparisonFormatId(format) &&
    comparisonFormats[format].isBinary &&
    file === null &&
    shell.outputIsTerminal
  )
    return fail(messages['cli.bytes-to-terminal'](messages[`export.${format}`]))
  const both = await readBoth(links, shell, messages)
  if (!both.ok) return both
  const { comparison, remarks } = both.value
  if (isDialectId(format)) return changeRules(format, comparison, rules, remarks, messages)
  if (isRequestId(format)) {
    const content = formatChangeRequest(format, comparison, settings.language)
    return succeed({ content, remark: remarks.join(' ').trim() })
  }
  const made = await comparisonFormats[format].make(comparison, settings, createFileTools())
  // It is always whole, with like hosts on one card.
  const look = { ...settings, ports: null, shown: { ...settings.shown, gathered: true } }
  return toProduct(made, look, remarks, messages)
}

type ReadComparison = { readonly comparison: Comparison; readonly remarks: readonly string[] }

/** Of one link alone both deployments, where it holds them. */
async function readBoth(
  [first, second]: CompareCommand['links'],
  shell: Shell,
  messages: CliMessages,
): Promise<Result<ReadComparison, string>> {
  const one = await readArgument(first, messages, shell.readFile)
  if (!one.ok) return one
  const { deployment, baseline, remark } = one.value
  if (second === null)
    return baseline
      ? succeed({ comparison: compareDeployments(baseline, deployment), remarks: [remark] })
      : fail(messages['cli.two-links'])
  const other = await readArgument(second, messages, shell.readFile)
  if (!other.ok) return other
  const comparison = compareDeployments(deployment, other.value.deployment)
  return succeed({ comparison, remarks: [remark, other.value.remark] })
}

/** What a device is told, and a line about what it cannot be told. */
function changeRules(
  format: DialectId,
  comparison: Comparison,
  rules: AskedRules,
  remarks: readonly string[],
  messages: CliMessages,
): Result<Product, string> {
  const zones = listNameables(listZonesOfBoth(comparison.before, comparison.after), zoneName)
  const hosts = listHostsOfBoth(comparison)
  const settings = readRules(format, rules, { zones, hosts }, messages)
  if (!settings.ok) return settings
  const file = makeRuleChange(format, comparison, settings.value)
  if (!file.ok) return fail(formatProblem(file.problem, format, messages))
  const { content, unsaid } = file.value
  const remark = [...remarks, ...unsaid.map((one) => formatUnsaid(one, messages))]
    .filter((one) => one !== '')
    .join(' ')
  return succeed({ content, remark })
}

/** The hosts of the union, each also by the name that it had. */
const listHostsOfBoth = ({ hosts }: Comparison): Nameable[] =>
  hosts.map(({ id, before, after }) => {
    const own = [before, after].flatMap((host) => (host ? [host] : []))
    return { id, names: listNameables(own, hostName).flatMap(({ names }) => names) }
  })

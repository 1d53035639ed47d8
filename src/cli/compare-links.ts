import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import type { Comparison } from '#core/comparison/comparison.ts'
import { zoneName } from '#core/deployment/host-name.ts'
import {
  type ComparisonFormatId,
  comparisonFormats,
} from '#core/exports/comparison/comparison-formats.ts'
import { listZonesOfBoth, makeRuleChange } from '#core/exports/comparison/make-rule-change.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { type DialectId, isDialectId } from '#core/rules/dialects/dialects.ts'
import { formatUnsaid } from '#core/rules/dialects/format-unsaid.ts'
import { formatProblem, toInterfaces } from './export-rules.ts'
import { createFileTools, toProduct } from './make-product.ts'
import type { CompareCommand } from './parse-arguments.ts'
import type { Product } from './product.ts'
import { readArgument } from './read-argument.ts'
import { listNameables } from './resolve-names.ts'
import type { Shell } from './shell.ts'

/** Reads both deployments, each as `export` does, and writes what differs between them. */
export async function compareLinks(
  { links: [before, after], format, interfaces, settings, file }: CompareCommand,
  shell: Shell,
  messages: CliMessages,
): Promise<Result<Product, string>> {
  if (!isDialectId(format) && !isShownInTerminal(format) && file === null && shell.outputIsTerminal)
    return fail(messages['cli.bytes-to-terminal'](messages[`export.${format}`]))
  const had = await readArgument(before, messages, shell.readFile)
  if (!had.ok) return had
  const has = await readArgument(after, messages, shell.readFile)
  if (!has.ok) return has
  const comparison = compareDeployments(had.value.deployment, has.value.deployment)
  const remarks = [had.value.remark, has.value.remark]
  if (isDialectId(format)) return changeRules(format, comparison, interfaces, remarks, messages)
  const made = await comparisonFormats[format].make(comparison, settings, createFileTools())
  return toProduct(made, settings, remarks, messages)
}

const isShownInTerminal = (format: ComparisonFormatId): boolean =>
  !comparisonFormats[format].isBinary

/** What a device is told, and a line about what it cannot be told. */
function changeRules(
  format: DialectId,
  comparison: Comparison,
  interfaces: readonly string[],
  remarks: readonly string[],
  messages: CliMessages,
): Result<Product, string> {
  const zones = listNameables(listZonesOfBoth(comparison.before, comparison.after), zoneName)
  const named = toInterfaces(interfaces, zones, messages)
  if (!named.ok) return named
  const file = makeRuleChange(format, comparison, named.value)
  if (!file.ok) return fail(formatProblem(file.problem, format, messages))
  const { content, unsaid } = file.value
  const remark = [...remarks, ...unsaid.map((one) => formatUnsaid(one, messages))]
    .filter((one) => one !== '')
    .join(' ')
  return succeed({ content, remark })
}

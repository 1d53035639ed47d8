import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { comparisonFormats } from '#core/exports/comparison/comparison-formats.ts'
import { fail, type Result } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { createFileTools, toProduct } from './make-product.ts'
import type { CompareCommand } from './parse-arguments.ts'
import type { Product } from './product.ts'
import { readArgument } from './read-argument.ts'
import type { Shell } from './shell.ts'

/** Reads both deployments, each as `export` does, and writes what differs between them. */
export async function compareLinks(
  { links: [before, after], format, settings, file }: CompareCommand,
  shell: Shell,
  messages: CliMessages,
): Promise<Result<Product, string>> {
  const { isBinary, make } = comparisonFormats[format]
  if (file === null && isBinary && shell.outputIsTerminal)
    return fail(messages['cli.bytes-to-terminal'](messages[`export.${format}`]))
  const had = await readArgument(before, messages, shell.readFile)
  if (!had.ok) return had
  const has = await readArgument(after, messages, shell.readFile)
  if (!has.ok) return has
  const comparison = compareDeployments(had.value.deployment, has.value.deployment)
  const remarks = [had.value.remark, has.value.remark]
  return toProduct(await make(comparison, settings, createFileTools()), settings, remarks, messages)
}

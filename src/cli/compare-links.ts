import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { comparisonFormats } from '#core/exports/comparison/comparison-formats.ts'
import { type Result, succeed } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import type { CompareCommand } from './parse-arguments.ts'
import type { Product } from './product.ts'
import { readArgument } from './read-argument.ts'

/** Reads both deployments, each as `export` does, and writes what differs between them. */
export function compareLinks(
  { links: [before, after], format, language, separator }: CompareCommand,
  readFile: (file: string) => Uint8Array | null,
  messages: CliMessages,
): Result<Product, string> {
  const had = readArgument(before, messages, readFile)
  if (!had.ok) return had
  const has = readArgument(after, messages, readFile)
  if (!has.ok) return has
  const comparison = compareDeployments(had.value.deployment, has.value.deployment)
  const remarks = [had.value.remark, has.value.remark].filter((remark) => remark !== '')
  return succeed({
    content: comparisonFormats[format](comparison, { language, separator }),
    remark: remarks.join(' '),
  })
}

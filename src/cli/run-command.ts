import { type FileSettings, type FormatId, formats, makeFile } from '#core/exports/formats.ts'
import { isRuleFormatId } from '#core/exports/rules/rule-formats.ts'
import { findMatches, listSearchables } from '#core/flows/flow-query.ts'
import { fail, type Result } from '#core/kit/result.ts'
import { toOneLine } from '#core/kit/to-one-line.ts'
import { defaultView } from '#core/link/view.ts'
import { type CliMessages, cliMessagesFor } from '#core/messages/cli-messages.ts'
import type { Narrowing } from '#core/topology/narrow-topology.ts'
import { toNarrowing } from '#core/topology/to-narrowing.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { compareLinks } from './compare-links.ts'
import { exportRules } from './export-rules.ts'
import { formatHelp, formatUsage } from './format-help.ts'
import { createFileTools, toProduct } from './make-product.ts'
import { type ExportCommand, parseArguments } from './parse-arguments.ts'
import type { Product } from './product.ts'
import { type AskedDeployment, readArgument } from './read-argument.ts'
import { readResults, type VerifiedDeployment } from './read-results.ts'
import { resolveShown } from './resolve-shown.ts'
import type { Shell } from './shell.ts'

export type CommandResult = {
  readonly exitCode: 0 | 1
  readonly output: string | Uint8Array
  /** For the standard error: one line, or nothing. */
  readonly errors: string
}

/** Runs one command line; a failure is one line on the standard error. */
export async function runCommand(words: readonly string[], shell: Shell): Promise<CommandResult> {
  const asked = words[words.indexOf('--lang') + 1]
  const japanese = words.includes('--lang=ja') || (words.includes('--lang') && asked === 'ja')
  const messages = cliMessagesFor(japanese ? 'ja' : 'en')
  if (words.some((word) => word === '--help' || word === '-h')) {
    return { exitCode: 0, output: formatHelp(messages), errors: '' }
  }
  if (words.length === 0) return failure(formatUsage(messages))
  const asks = parseArguments(words, messages)
  if (!asks.ok) return failure(asks.problem)
  const { kind, command } = asks.value
  const product =
    kind === 'compare'
      ? await compareLinks(command, shell, messages)
      : await exportLink(command, shell, messages)
  return product.ok
    ? deliver(product.value, command.file, shell, messages)
    : failure(product.problem)
}

/** Writes one deployment, or a part of it. */
async function exportLink(
  command: ExportCommand,
  shell: Shell,
  messages: CliMessages,
): Promise<Result<Product, string>> {
  const deployment = await readArgument(command.link, messages, shell.readFile)
  if (!deployment.ok) return deployment
  const { format, results } = command
  const found = readResults(results, deployment.value.deployment, shell.readFile, messages)
  if (!found.ok) return found
  const verified = { ...deployment.value, verification: found.value }
  return isRuleFormatId(format)
    ? exportRules(format, command, verified, messages)
    : exportFile(format, command, verified, shell, messages)
}

/** Makes a picture or a table of what is shown. */
async function exportFile(
  format: FormatId,
  { file, settings }: ExportCommand,
  asked: VerifiedDeployment,
  shell: Shell,
  messages: CliMessages,
): Promise<Result<Product, string>> {
  if (file === null && formats[format].isBinary && shell.outputIsTerminal) {
    return fail(messages['cli.bytes-to-terminal'](messages[`export.${format}`]))
  }
  const topology = topologyOf(asked.deployment)
  const wanted = asShown(format, settings.shown, asked, topology)
  const shown = resolveShown(wanted, topology, messages)
  return shown.ok
    ? makeProduct(format, { ...settings, shown: shown.value }, asked, messages)
    : shown
}

/** What the options ask for; where they ask for all, what the link's view shows, as the page does. */
function asShown(
  format: FormatId,
  shown: Narrowing,
  { view }: AskedDeployment,
  topology: Topology,
): Narrowing {
  const { hosts } = topology
  const { gathered, unfolded, neighbours, ...asked } = shown
  const whole = { ...defaultView, ...view }
  const cards = {
    gathered: gathered && whole.gather === 'on',
    // What the link names may not be there, as on the page.
    unfolded: [...unfolded, ...whole.unfold.filter((id) => hosts.some((host) => host.id === id))],
  }
  const asksForPart = Object.values(asked).some((list) => list !== null && list.length > 0)
  if (asksForPart) return { ...shown, ...cards }
  const found =
    formats[format].kind === 'text'
      ? findMatches(whole.search, () => listSearchables(topology))
      : null
  return { ...toNarrowing(whole), ...cards, neighbours, flows: found && [...found] }
}

function deliver(
  { content, remark }: Product,
  file: string | null,
  shell: Shell,
  messages: CliMessages,
): CommandResult {
  const errors = remark === '' ? '' : toLine(remark)
  if (file === null) return { exitCode: 0, output: content, errors }
  try {
    shell.writeFile(file, content)
    return { exitCode: 0, output: '', errors }
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    return failure(messages['cli.cannot-write'](file, reason))
  }
}

/** Control characters, and those that turn the direction of writing. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

const escapeSign = (sign: string): string =>
  `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`

/** One line that a terminal only shows: what of a link would steer it is written out. */
const toLine = (text: string): string =>
  `portscape: ${toOneLine(text).replace(steering, escapeSign)}\n`

const failure = (line: string): CommandResult => ({
  exitCode: 1,
  output: '',
  errors: toLine(line),
})

async function makeProduct(
  format: FormatId,
  settings: FileSettings,
  { deployment, page, remark, verification }: VerifiedDeployment,
  messages: CliMessages,
): Promise<Result<Product, string>> {
  const request = { deployment, page, settings, verification }
  return toProduct(await makeFile(format, request, createFileTools()), settings, [remark], messages)
}

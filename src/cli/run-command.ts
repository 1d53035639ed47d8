import type { Configuration } from '#core/configuration/configuration.ts'
import { decodeConfiguration } from '#core/configuration/decode-configuration.ts'
import { formatLinkProblem } from '#core/configuration/format-link-problem.ts'
import { formatCsv } from '#core/exports/flows/format-csv.ts'
import { formatJson } from '#core/exports/flows/format-json.ts'
import { exportSvg } from '#core/exports/svg/export-svg.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { type Messages, messagesFor } from '#core/messages/messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from './elk-engine.ts'
import { type ExportCommand, parseArguments } from './parse-arguments.ts'

export type CommandResult = {
  readonly exitCode: 0 | 1
  readonly output: string
  readonly errors: string
}

type WriteFile = (file: string, content: string) => void

/** Runs one command line; a failure is one line on the standard error. */
export async function runCommand(
  words: readonly string[],
  writeFile: WriteFile,
): Promise<CommandResult> {
  const asked = words[words.indexOf('--lang') + 1]
  const messages = messagesFor(words.includes('--lang') && asked === 'ja' ? 'ja' : 'en')
  const command = parseArguments(words, messages)
  if (!command.ok) return failure(command.problem)
  const configuration = readLink(command.value.link, messages)
  if (!configuration.ok) return failure(configuration.problem)
  const content = await exportAs(command.value, configuration.value)
  const { file } = command.value
  if (file === null) return { exitCode: 0, output: content, errors: '' }
  try {
    writeFile(file, content)
    return { exitCode: 0, output: '', errors: '' }
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    return failure(messages['cli.cannot-write'](file, reason))
  }
}

const failure = (line: string): CommandResult => ({
  exitCode: 1,
  output: '',
  errors: `portscape: ${line.replace(/\s+/g, ' ')}\n`,
})

/** A whole address, a fragment with or without `#`, or nothing for the default deployment. */
function readLink(link: string, messages: Messages): Result<Configuration, string> {
  const at = link.indexOf('#')
  const isAddress = /^[a-z]+:\/\//i.test(link)
  const fragment = at < 0 && isAddress ? '' : link.slice(at + 1)
  const { configuration, problems } = decodeConfiguration(fragment)
  if (problems.length === 0) return succeed(configuration)
  return fail(problems.map((problem) => formatLinkProblem(problem, messages)).join(' '))
}

async function exportAs(command: ExportCommand, configuration: Configuration): Promise<string> {
  const { language, theme } = command
  const topology = topologyOf(configuration)
  switch (command.format) {
    case 'json':
      return formatJson(topology, configuration, language)
    case 'csv':
      return formatCsv(topology, language)
    case 'svg': {
      const messages = messagesFor(language)
      const laidOut = await layoutTopology(topology, { engine: createElkEngine(), messages })
      return exportSvg(laidOut, { language, theme, ground: 'theme', title: configuration.title })
    }
  }
}

import type { Configuration } from '#core/configuration/configuration.ts'
import { formatCsv } from '#core/exports/flows/format-csv.ts'
import { formatJson } from '#core/exports/flows/format-json.ts'
import { exportSvg } from '#core/exports/picture/export-svg.ts'
import { makePicture, type PictureSource } from '#core/exports/picture/make-picture.ts'
import { signPng } from '#core/exports/png/png-chunks.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { toOneLine } from '#core/kit/to-one-line.ts'
import { decodeConfiguration } from '#core/link/decode-configuration.ts'
import { encodeConfiguration } from '#core/link/encode-configuration.ts'
import { formatLinkProblem } from '#core/link/format-link-problem.ts'
import { type Messages, messagesFor } from '#core/messages/messages.ts'
import { narrowTopology } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createLayOut } from './lay-out.ts'
import { type ExportCommand, parseArguments } from './parse-arguments.ts'

export type CommandResult = {
  readonly exitCode: 0 | 1
  readonly output: string | Uint8Array
  /** For the standard error: one line, or nothing. */
  readonly errors: string
}

/** What a command does to the machine. */
export type Shell = {
  readonly writeFile: (file: string, content: string | Uint8Array) => void
  /** Whether the output is shown to a person, who can do nothing with the bytes of a picture. */
  readonly outputIsTerminal: boolean
}

/** What was made, with a line about it where there is something to say. */
type Product = { readonly content: string | Uint8Array; readonly remark: string }

/** Runs one command line; a failure is one line on the standard error. */
export async function runCommand(words: readonly string[], shell: Shell): Promise<CommandResult> {
  const asked = words[words.indexOf('--lang') + 1]
  const japanese = words.includes('--lang=ja') || (words.includes('--lang') && asked === 'ja')
  const messages = messagesFor(japanese ? 'ja' : 'en')
  if (words.some((word) => word === '--help' || word === '-h')) {
    return { exitCode: 0, output: messages['cli.help'], errors: '' }
  }
  const command = parseArguments(words, messages)
  if (!command.ok) return failure(command.problem)
  const configuration = readLink(command.value.link, messages)
  if (!configuration.ok) return failure(configuration.problem)
  const { file, format } = command.value
  if (file === null && format === 'png' && shell.outputIsTerminal) {
    return failure(messages['cli.png-to-terminal'])
  }
  const product = await exportAs(command.value, configuration.value, messages)
  if (!product.ok) return failure(product.problem)
  return deliver(product.value, file, shell, messages)
}

function deliver(
  { content, remark }: Product,
  file: string | null,
  shell: Shell,
  messages: Messages,
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

const isAddress = (link: string): boolean => /^[a-z]+:\/\//i.test(link)

/** A whole address, a fragment with or without `#`, or nothing for the default deployment. */
function readLink(link: string, messages: Messages): Result<Configuration, string> {
  const at = link.indexOf('#')
  const fragment = at < 0 && isAddress(link) ? '' : link.slice(at + 1)
  const { configuration, problems } = decodeConfiguration(fragment)
  // Whoever writes `#v=1` on a command line means the default deployment.
  const isEmpty = problems.every(({ kind }) => kind === 'empty' || kind === 'nothing-applied')
  if (isEmpty) return succeed(configuration)
  const serious = problems.filter(({ kind }) => kind !== 'nothing-applied')
  return fail(serious.map((problem) => formatLinkProblem(problem, messages)).join(' '))
}

async function exportAs(
  command: ExportCommand,
  configuration: Configuration,
  messages: Messages,
): Promise<Result<Product, string>> {
  const { language, link } = command
  const topology = topologyOf(configuration)
  const page = isAddress(link) ? link.replace(/#.*$/s, '') : ''
  const toProduct = (content: string) => succeed({ content, remark: '' })
  const isPicture = command.format === 'svg' || command.format === 'png'
  if (isPicture && narrowTopology(topology, command.picture.shown).hosts.length === 0)
    return fail(messages['export.nothing-shown'])
  switch (command.format) {
    case 'json':
      return toProduct(formatJson(topology, configuration, language))
    case 'csv':
      return toProduct(formatCsv(topology, configuration, language))
    case 'svg':
      return toProduct(await exportSvg({ configuration, page }, command.picture, createLayOut()))
    case 'png':
      return exportPng({ configuration, page }, command, messages)
    default:
      return assertNever(command.format)
  }
}

async function exportPng(
  source: PictureSource,
  { picture, scale }: ExportCommand,
  messages: Messages,
): Promise<Result<Product, string>> {
  const scene = await makePicture(source, picture, createLayOut())
  const fragment = encodeConfiguration(source.configuration)
  // Only a PNG needs a renderer and fonts; the other formats do not wait for them.
  const { rasteriseScene } = await import('./rasterise-scene.ts')
  const raster = await rasteriseScene(scene, scale)
  if (!raster.ok) return fail(messages['cli.no-font'](raster.problem.letters.slice(0, 20)))
  const { png, missingSigns } = raster.value
  return succeed({
    content: signPng(png, fragment, scale),
    remark: missingSigns === '' ? '' : messages['cli.missing-signs'](missingSigns),
  })
}

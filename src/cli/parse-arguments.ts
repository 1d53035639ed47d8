import { protocolFamilies } from '#core/configuration/network-terms.ts'
import {
  type ComparisonFormatId,
  comparisonFormatIds,
  isComparisonFormatId,
} from '#core/exports/comparison/comparison-formats.ts'
import { separatorNames } from '#core/exports/flows/format-csv.ts'
import { type FileSettings, type FormatId, formatIds, isFormatId } from '#core/exports/formats.ts'
import { defaultScale, scales } from '#core/exports/picture/picture-settings.ts'
import {
  isRequestId,
  isRuleFormatId,
  type RequestId,
  type RuleFormatId,
  requestIds,
  ruleFormatIds,
} from '#core/exports/rules/rule-formats.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { languages } from '#core/messages/language.ts'
import { type DialectId, dialectIds, isDialectId } from '#core/rules/dialects/dialects.ts'
import type { RuleView } from '#core/rules/rule.ts'
import { findOption, options, toLook } from './options.ts'
import { splitOptions } from './split-options.ts'

/** Which rules are written, with hosts and zones as they were written. */
export type AskedRules = {
  readonly view: RuleView
  /** Of which zones it is the boundary; none for all. */
  readonly boundary: readonly string[]
  readonly hosts: readonly string[]
  /** Zones with what the device calls its side of them: `client=lan2`. */
  readonly interfaces: readonly string[]
  readonly firstNumber: string | null
}

export type ExportCommand = {
  readonly link: string
  readonly format: FormatId | RuleFormatId
  readonly rules: AskedRules
  /** What is shown names hosts and zones as they were written. */
  readonly settings: FileSettings
  /** Where to write; null for the standard output. */
  readonly file: string | null
  /** Files of a verification, whose results are put into what is written. */
  readonly results: readonly string[]
}

/** Two deployments, and how what differs between them is written. */
export type CompareCommand = {
  /** The earlier one and the later one, or null in the place of the latter where one holds both. */
  readonly links: readonly [first: string, after: string | null]
  readonly format: ComparisonFormatId | RequestId | DialectId
  readonly rules: AskedRules
  readonly settings: FileSettings
  readonly file: string | null
}

/** What a command line asks for, by its first word. */
export type Command =
  | { readonly kind: 'export'; readonly command: ExportCommand }
  | { readonly kind: 'compare'; readonly command: CompareCommand }

/** Reads the words after `cli`; a problem is one line in the given language. */
export function parseArguments(
  words: readonly string[],
  messages: CliMessages,
): Result<Command, string> {
  const [kind = '', ...rest] = words
  if (kind !== 'export' && kind !== 'compare') return fail(messages['cli.unknown-command'](kind))
  const split = splitOptions(rest, messages)
  if (!split.ok) return split
  const { links, given, results } = split.value
  const extra = links[kind === 'compare' ? 2 : 1]
  if (extra !== undefined) return fail(messages['cli.unknown-argument'](extra))
  return kind === 'compare'
    ? parseComparison(links, given, messages)
    : parseExport(links, given, results, messages)
}

function parseExport(
  [link]: readonly string[],
  given: ReadonlyMap<string, string>,
  results: readonly string[],
  messages: CliMessages,
): Result<Command, string> {
  if (link === undefined) return fail(messages['cli.no-link'])
  if (!given.has('--format'))
    return fail(messages['cli.no-format']([...formatIds, ...ruleFormatIds].join(', ')))
  const refusal = refuseAny(given, messages)
  if (refusal !== null) return fail(refusal)
  return succeed({ kind: 'export', command: { ...toCommand(link, given), results } })
}

/** What a comparison has of its own or does not have: it is of all, with ports on the lines. */
const ofExportOnly: ReadonlySet<string> = new Set([
  '--around',
  '--neighbours',
  '--gather',
  '--unfold',
  '--from-zone',
  '--to-zone',
  '--hide-zones',
  '--hide-protocols',
  '--results',
  '--ports',
])

/** All that a comparison is written as: a device is told what leads from the one to the other. */
export const comparedFormatIds: readonly string[] = [
  ...comparisonFormatIds,
  ...requestIds,
  ...dialectIds,
]

function parseComparison(
  [first, after]: readonly string[],
  given: ReadonlyMap<string, string>,
  messages: CliMessages,
): Result<Command, string> {
  if (first === undefined) return fail(messages['cli.two-links'])
  const known = comparedFormatIds.join(', ')
  const format = given.get('--format')
  if (format === undefined) return fail(messages['cli.no-format'](known))
  if (!isDialectId(format) && !isRequestId(format) && !isComparisonFormatId(format))
    return fail(messages['cli.bad-word']('--format', format, known))
  const strange = [...given.keys()].find((name) => ofExportOnly.has(name))
  if (strange !== undefined) return fail(messages['cli.not-of-comparison'](strange))
  const ofDevices = [...given.keys()].find((name) => options.ofRules.has(name))
  if (ofDevices !== undefined && !isDialectId(format))
    return fail(messages['cli.not-for-format'](ofDevices, format))
  const refusal = refuseAny(given, messages)
  if (refusal !== null) return fail(refusal)
  const { settings, file, rules } = toCommand(first, given)
  const links = [first, after ?? null] as const
  return succeed({ kind: 'compare', command: { links, format, rules, settings, file } })
}

/** Why one of the options does not take its value; null where all do. */
function refuseAny(given: ReadonlyMap<string, string>, messages: CliMessages): string | null {
  for (const [name, value] of given) {
    const refusal = refuse(name, value, messages)
    if (refusal !== null) return refusal
  }
  return null
}

/** Why an option does not take a value; null where it does. */
function refuse(name: string, value: string, messages: CliMessages): string | null {
  const option = findOption(name)
  if (!option || option.words.length === 0) return null
  const words = option.takes === 'one' ? [value] : listWords(value)
  const unknown = words.find((word) => !option.words.includes(word))
  return unknown === undefined
    ? null
    : messages['cli.bad-word'](name, unknown, option.words.join(', '))
}

const listWords = (value: string | undefined): string[] =>
  (value ?? '').split(',').filter((word) => word !== '')

function toCommand(
  link: string,
  given: ReadonlyMap<string, string>,
): Omit<ExportCommand, 'results'> {
  const wordOf = (name: string) => given.get(name) ?? findOption(name)?.otherwise ?? null
  const among = <Word extends string>(words: readonly Word[], name: string): readonly Word[] => {
    const asked = listWords(given.get(name))
    return words.filter((word) => asked.includes(word))
  }
  const format = wordOf('--format') ?? ''
  return {
    link,
    format: isFormatId(format) || isRuleFormatId(format) ? format : 'json',
    rules: {
      view: wordOf('--grouped') === 'on' ? 'grouped' : 'single',
      boundary: listWords(given.get('--boundary')),
      hosts: listWords(given.get('--host')),
      interfaces: listWords(given.get('--interface')),
      firstNumber: wordOf('--first-number'),
    },
    file: wordOf('--out'),
    settings: {
      ...toLook(wordOf),
      language: languages.find((language) => language === wordOf('--lang')) ?? 'en',
      separator: separatorNames.find((name) => name === wordOf('--separator')) ?? 'comma',
      scale: scales.find((scale) => String(scale) === wordOf('--scale')) ?? defaultScale,
      shown: {
        around: listWords(given.get('--around')),
        neighbours: wordOf('--neighbours') === 'on',
        hiddenProtocols: among(protocolFamilies, '--hide-protocols'),
        hiddenZones: listWords(given.get('--hide-zones')),
        fromZones: listWords(given.get('--from-zone')),
        toZones: listWords(given.get('--to-zone')),
        gathered: wordOf('--gather') === 'on',
        unfolded: listWords(given.get('--unfold')),
        flows: null,
      },
    },
  }
}

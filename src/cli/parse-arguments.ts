import { fail, type Result, succeed } from '#core/kit/result.ts'
import { type Language, languages } from '#core/messages/language.ts'
import type { Messages } from '#core/messages/messages.ts'
import { type ThemeName, themeNames } from '#core/scene/theme.ts'

export const formats = ['json', 'csv', 'svg'] as const

export type Format = (typeof formats)[number]

export type ExportCommand = {
  readonly link: string
  readonly format: Format
  readonly language: Language
  readonly theme: ThemeName
  /** Where to write; null for the standard output. */
  readonly file: string | null
}

const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  words.some((known) => known === word)

const optionNames = ['--format', '--lang', '--theme', '--out'] as const

type OptionName = (typeof optionNames)[number]

/** Reads the words after `cli`; a problem is one line in the given language. */
export function parseArguments(
  words: readonly string[],
  messages: Messages,
): Result<ExportCommand, string> {
  const [command, ...rest] = words
  if (command === undefined) return fail(messages['cli.usage'])
  if (command !== 'export') return fail(messages['cli.unknown-command'](command))
  const split = splitOptions(rest, messages)
  if (!split.ok) return split
  const { links, options } = split.value
  const [link, extra] = links
  if (link === undefined) return fail(messages['cli.no-link'])
  if (extra !== undefined) return fail(messages['cli.unknown-argument'](extra))
  const format = options['--format'] ?? ''
  const language = options['--lang'] ?? 'en'
  const theme = options['--theme'] ?? 'light'
  if (!isOneOf(formats, format)) return fail(messages['cli.bad-format'](format))
  if (!isOneOf(languages, language)) return fail(messages['cli.bad-language'](language))
  if (!isOneOf(themeNames, theme)) return fail(messages['cli.bad-theme'](theme))
  return succeed({ link, format, language, theme, file: options['--out'] ?? null })
}

type Split = {
  readonly links: readonly string[]
  readonly options: Partial<Record<OptionName, string>>
}

/** Tells `--name value` and `--name=value` from the link. */
function splitOptions(words: readonly string[], messages: Messages): Result<Split, string> {
  const links: string[] = []
  const options: Partial<Record<OptionName, string>> = {}
  const queue = [...words]
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (!word.startsWith('--')) {
      links.push(word)
      continue
    }
    const at = word.indexOf('=')
    const name = at < 0 ? word : word.slice(0, at)
    if (!isOneOf(optionNames, name)) return fail(messages['cli.unknown-argument'](word))
    const value = at < 0 ? queue.shift() : word.slice(at + 1)
    if (value === undefined || value === '') return fail(messages['cli.no-value'](name))
    options[name] = value
  }
  return succeed({ links, options })
}

import { hostKinds, zoneKinds } from '#core/configuration/network-terms.ts'
import {
  defaultPictureSettings,
  type PictureSettings,
} from '#core/exports/picture/picture-settings.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { type Language, languages } from '#core/messages/language.ts'
import type { Messages } from '#core/messages/messages.ts'
import { themeNames } from '#core/scene/theme.ts'
import { type OptionName, splitOptions } from './split-options.ts'

export const formats = ['json', 'csv', 'svg', 'png'] as const

export type Format = (typeof formats)[number]

export type ExportCommand = {
  readonly link: string
  readonly format: Format
  readonly language: Language
  readonly picture: PictureSettings
  /** Pixels of a PNG for each px of the picture. */
  readonly scale: number
  /** Where to write; null for the standard output. */
  readonly file: string | null
}

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
  if (options['--format'] === undefined) {
    return fail(messages['cli.no-format'](formats.join(', ')))
  }
  try {
    return succeed(readOptions(link, options, messages))
  } catch (problem) {
    if (problem instanceof BadWord) return fail(problem.message)
    throw problem
  }
}

/** A word that an option does not take. */
class BadWord extends Error {}

function readOptions(
  link: string,
  options: Partial<Record<OptionName, string>>,
  messages: Messages,
): ExportCommand {
  const one = <Word extends string>(name: OptionName, known: readonly Word[], otherwise?: Word) => {
    const word = options[name]
    const found = word === undefined ? otherwise : known.find((candidate) => candidate === word)
    if (found === undefined) throw new BadWord(refusal(name, word ?? '', known, messages))
    return found
  }
  const several = <Word extends string>(name: OptionName, known: readonly Word[]) =>
    (options[name] ?? '')
      .split(',')
      .filter((word) => word !== '')
      .map((word) => {
        const found = known.find((candidate) => candidate === word)
        if (found === undefined) throw new BadWord(refusal(name, word, known, messages))
        return found
      })
  const language = one('--lang', languages, 'en')
  return {
    link,
    format: one('--format', formats),
    language,
    scale: Number(one('--scale', ['1', '2', '3', '4'], '2')),
    file: options['--out'] ?? null,
    picture: {
      ...defaultPictureSettings,
      language,
      theme: one('--theme', themeNames, 'light'),
      ground: one('--ground', ['theme', 'transparent'], 'theme'),
      legend: one('--legend', ['on', 'off'], 'on') === 'on',
      titleBlock: one('--title-block', ['on', 'off'], 'off') === 'on',
      ports: one('--ports', ['chips', 'callouts'], 'chips'),
      margin: one('--margin', ['none', 'normal', 'wide'], 'normal'),
      shown: {
        around: several('--around', hostKinds),
        hiddenProtocols: [],
        hiddenZones: several('--hide-zones', zoneKinds),
      },
    },
  }
}

const refusal = (
  name: OptionName,
  word: string,
  known: readonly string[],
  messages: Messages,
): string => messages['cli.bad-word'](name, word, known.join(', '))

import { formatIds, formats } from '#core/exports/formats.ts'
import { ruleFormatIds } from '#core/exports/rules/rule-formats.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { measureText } from '#core/text/measure-text.ts'
import { type Option, options } from './options.ts'
import { comparedFormatIds } from './parse-arguments.ts'

/** Where the explanations begin, in columns of a terminal. */
const column = 34

const pictureFormats = formatIds.filter((format) => formats[format].kind === 'picture')

/** All that the command line takes, in a few lines. */
export const formatHelp = (messages: CliMessages): string =>
  [
    messages['cli.help.usage'],
    messages['cli.help.what'],
    ...[...options.general].map((entry) => formatOption(entry, messages)),
    messages['cli.help.pictures'](pictureFormats.join(', ')),
    ...[...options.ofPictures].map((entry) => formatOption(entry, messages)),
    messages['cli.help.rules'](ruleFormatIds.join(', ')),
    ...[...options.ofRules].map((entry) => formatOption(entry, messages)),
    messages['cli.help.comparison'](comparedFormatIds.join(', ')),
    messages['cli.help.exit'],
  ].join('\n')

/** All that can be given, in one line. */
export const formatUsage = (messages: CliMessages): string => {
  const [format, ...others] = [...options.general, ...options.ofPictures, ...options.ofRules].map(
    ([name, option]) => `${name} ${formatWords(option, messages)}`,
  )
  return `${messages['cli.usage']} ${format} ${others.map((other) => `[${other}]`).join(' ')}`
}

function formatOption([name, option]: readonly [string, Option], messages: CliMessages): string {
  const start = `  ${name} ${formatWords(option, messages)}`
  // A wide letter takes two columns of a terminal; as high as it is wide, it measures one em.
  const wide = [...start].filter((letter) => measureText(letter, 1, 400) === 1).length
  const free = column - start.length - wide
  // Where the words reach too far, what they mean stands below them.
  const room = free < 1 ? `\n${' '.repeat(column)}` : ' '.repeat(free)
  const otherwise = option.otherwise === null ? '' : ` (${option.otherwise})`
  return `${start}${room}${messages[option.help]}${otherwise}`
}

const formatWords = ({ words, stands }: Option, messages: CliMessages): string =>
  stands === undefined ? words.join('|') : messages[stands]

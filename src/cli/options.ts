import { protocolFamilies } from '#core/configuration/network-terms.ts'
import { separatorNames } from '#core/exports/flows/format-csv.ts'
import { formatIds } from '#core/exports/formats.ts'
import {
  defaultLook,
  defaultScale,
  lookKeys,
  type PictureLook,
  pictureLook,
  scales,
} from '#core/exports/picture/picture-settings.ts'
import { ruleFormatIds } from '#core/exports/rules/rule-formats.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { languages } from '#core/messages/language.ts'
import type { PlainKey } from '#core/messages/messages.ts'

/**
 * What an option of the command line takes: one of some words, several of them, any text, several
 * texts, or several ids or names of the deployment.
 */
export type Option = {
  readonly takes: 'one' | 'several' | 'text' | 'texts' | 'hosts' | 'zones'
  readonly words: readonly string[]
  /** What stands for it in the help, where that is not the words. */
  readonly stands?: PlainKey<CliMessages>
  /** What holds without it; null where nothing does. */
  readonly otherwise: string | null
  /** What the help says of it. */
  readonly help: PlainKey<CliMessages>
}

const switchWords = ['on', 'off'] as const

const optionOfLook = (key: keyof PictureLook): [string, Option] => {
  const value = defaultLook[key]
  const schema = pictureLook.shape[key]
  const words = 'options' in schema ? schema.options : switchWords
  const otherwise = typeof value === 'boolean' ? switchWords[value ? 0 : 1] : value
  return [nameOfLook(key), { takes: 'one', words, otherwise, help: `cli.${key}` }]
}

/** As an option is written: `--title-block` for `titleBlock`. */
const nameOfLook = (key: keyof PictureLook): string =>
  `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

const ofZones = (help: Option['help']): Option => ({
  takes: 'zones',
  words: [],
  stands: 'cli.zones',
  otherwise: null,
  help,
})

const general: readonly [string, Option][] = [
  [
    '--format',
    { takes: 'one', words: [...formatIds, ...ruleFormatIds], otherwise: null, help: 'cli.format' },
  ],
  ['--out', { takes: 'text', words: [], stands: 'cli.file', otherwise: null, help: 'cli.out' }],
  [
    '--separator',
    { takes: 'one', words: separatorNames, otherwise: 'comma', help: 'cli.separator' },
  ],
  [
    '--around',
    {
      takes: 'hosts',
      words: [],
      stands: 'cli.hosts',
      otherwise: null,
      help: 'cli.around',
    },
  ],
  ['--neighbours', { takes: 'one', words: switchWords, otherwise: 'on', help: 'cli.neighbours' }],
  ['--from-zone', ofZones('cli.from-zone')],
  ['--to-zone', ofZones('cli.to-zone')],
  ['--hide-zones', ofZones('cli.hide-zones')],
  [
    '--hide-protocols',
    {
      takes: 'several',
      words: protocolFamilies,
      stands: 'cli.protocols',
      otherwise: null,
      help: 'cli.hide-protocols',
    },
  ],
  ['--gather', { takes: 'one', words: switchWords, otherwise: 'on', help: 'cli.gather' }],
  [
    '--unfold',
    { takes: 'hosts', words: [], stands: 'cli.hosts', otherwise: null, help: 'cli.unfold' },
  ],
  [
    '--results',
    { takes: 'texts', words: [], stands: 'cli.file', otherwise: null, help: 'cli.results' },
  ],
  ['--lang', { takes: 'one', words: languages, otherwise: 'en', help: 'cli.lang' }],
]

const ofPictures: readonly [string, Option][] = [
  ...lookKeys.map(optionOfLook),
  [
    '--scale',
    { takes: 'one', words: scales.map(String), otherwise: String(defaultScale), help: 'cli.scale' },
  ],
]

const ofRules: readonly [string, Option][] = [
  [
    '--boundary',
    {
      takes: 'zones',
      words: [],
      stands: 'cli.two-zones',
      otherwise: null,
      help: 'cli.boundary',
    },
  ],
  [
    '--host',
    { takes: 'hosts', words: [], stands: 'cli.host', otherwise: null, help: 'cli.of-host' },
  ],
  [
    '--interface',
    {
      takes: 'texts',
      words: [],
      stands: 'cli.interfaces',
      otherwise: null,
      help: 'cli.interface',
    },
  ],
  [
    '--first-number',
    { takes: 'text', words: [], stands: 'cli.number', otherwise: null, help: 'cli.first-number' },
  ],
  ['--grouped', { takes: 'one', words: switchWords, otherwise: 'off', help: 'cli.grouped' }],
]

/** Every option by its name, in the order in which the help lists them. */
export const options = {
  general: new Map(general),
  ofPictures: new Map(ofPictures),
  ofRules: new Map(ofRules),
} as const

/** Whether an option has one value, so that another one would contradict it. */
export const takesOneValue = ({ takes }: Option): boolean => takes === 'one' || takes === 'text'

export const findOption = (name: string): Option | undefined =>
  options.general.get(name) ?? options.ofPictures.get(name) ?? options.ofRules.get(name)

/** The look that words ask for; each was checked already. */
export function toLook(wordOf: (name: string) => string | null): PictureLook {
  const asked = lookKeys.map((key) => {
    const word = wordOf(nameOfLook(key))
    return [key, typeof defaultLook[key] === 'boolean' ? word === switchWords[0] : word]
  })
  return pictureLook.parse(Object.fromEntries(asked))
}

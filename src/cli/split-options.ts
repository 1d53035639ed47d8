import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { Messages } from '#core/messages/messages.ts'

const optionNames = [
  '--format',
  '--lang',
  '--theme',
  '--ground',
  '--legend',
  '--title-block',
  '--ports',
  '--margin',
  '--around',
  '--hide-zones',
  '--scale',
  '--out',
] as const

export type OptionName = (typeof optionNames)[number]

type Split = {
  readonly links: readonly string[]
  readonly options: Partial<Record<OptionName, string>>
}

/** Tells `--name value` and `--name=value` from the link. */
export function splitOptions(words: readonly string[], messages: Messages): Result<Split, string> {
  const links: string[] = []
  const options: Partial<Record<OptionName, string>> = {}
  const queue = [...words]
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (!word.startsWith('--')) {
      links.push(word)
      continue
    }
    const [written = '', ...rest] = word.split('=')
    const name = optionNames.find((candidate) => candidate === written)
    if (!name) return fail(messages['cli.unknown-argument'](word))
    const value = rest.length === 0 ? queue.shift() : rest.join('=')
    if (value === undefined || value === '') return fail(messages['cli.no-value'](name))
    options[name] = value
  }
  return succeed({ links, options })
}

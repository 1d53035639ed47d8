import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { findOption } from './options.ts'

type Split = {
  readonly links: readonly string[]
  /** The word of each option that is given, by its name. */
  readonly given: ReadonlyMap<string, string>
  /** The words of the one option that may be given more than once. */
  readonly results: readonly string[]
}

/** Tells `--name value` and `--name=value` from the link. */
export function splitOptions(
  words: readonly string[],
  messages: CliMessages,
): Result<Split, string> {
  const links: string[] = []
  const values: [string, string][] = []
  const queue = [...words]
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (!word.startsWith('--')) {
      links.push(word)
      continue
    }
    const [name = '', ...rest] = word.split('=')
    if (!findOption(name)) return fail(messages['cli.unknown-argument'](word))
    const value = rest.length === 0 ? queue.shift() : rest.join('=')
    if (value === undefined || value === '') return fail(messages['cli.no-value'](name))
    values.push([name, value])
  }
  const results = values.flatMap(([name, value]) => (name === '--results' ? [value] : []))
  return succeed({ links, given: new Map(values), results })
}

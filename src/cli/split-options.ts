import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { findOption, takesOneValue } from './options.ts'

type Split = {
  readonly links: readonly string[]
  /** The word of each option that is given, by its name; lists that are given in parts are one. */
  readonly given: ReadonlyMap<string, string>
  /** The words of the one option whose values may have commas of their own. */
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
  const given = mergeValues(values, messages)
  return given.ok ? succeed({ links, given: given.value, results }) : given
}

/** Nothing that is asked for is dropped: lists add up, and two values for one are refused. */
function mergeValues(
  values: readonly (readonly [string, string])[],
  messages: CliMessages,
): Result<ReadonlyMap<string, string>, string> {
  const given = new Map<string, string>()
  for (const [name, value] of values) {
    const before = given.get(name) ?? value
    const option = findOption(name)
    if (before !== value && option && takesOneValue(option))
      return fail(messages['cli.given-twice'](name, before, value))
    given.set(name, before === value ? value : `${before},${value}`)
  }
  return succeed(given)
}

import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { languages } from '#core/messages/language.ts'
import { type Messages, messagesFor } from '#core/messages/messages.ts'
import { foldText } from '#core/text/fold-text.ts'

/** What can be named, and everything that it goes by. */
export type Nameable = { readonly id: string; readonly names: readonly string[] }

/** Hosts or zones with their names in every language. */
export const listNameables = <Named extends { readonly id: string }>(
  all: readonly Named[],
  nameOf: (one: Named, messages: Messages) => string,
): Nameable[] =>
  all.map((one) => ({
    id: one.id,
    names: languages.map((language) => nameOf(one, messagesFor(language))),
  }))

/** The ids of all that the words of an option name; a word that names nothing is refused. */
export function resolveNames(
  option: string,
  words: readonly string[],
  all: readonly Nameable[],
  messages: CliMessages,
): Result<readonly string[], string> {
  const found = words.map((word) => findIds(word, all))
  const unknown = words.find((_, index) => found[index]?.length === 0)
  return unknown === undefined
    ? succeed(found.flat())
    : fail(messages['cli.bad-word'](option, unknown, all.map(({ id }) => id).join(', ')))
}

/** That of the id, or all of the name: two hosts may share one. */
function findIds(word: string, all: readonly Nameable[]): readonly string[] {
  const folded = foldText(word.trim())
  const byId = all.filter(({ id }) => id === word.trim())
  const named = all.filter(({ names }) => names.some((name) => foldText(name) === folded))
  return (byId.length > 0 ? byId : named).map(({ id }) => id)
}

import type { Comparison } from '#core/comparison/comparison.ts'
import { explainChanges } from '#core/comparison/explain-changes.ts'
import { nameCause } from '#core/comparison/name-cause.ts'
import { createTeller } from '#core/comparison/tell-explanations.ts'
import type { Table } from '#core/flows/table.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterShownMessagesFor } from '#core/messages/later-messages.ts'
import { tellDiffering } from './describe-comparison.ts'

/** A cause by its name, what is counted under it, and what it did, in sentences. */
export type ToldCause = {
  readonly cause: string
  readonly told: readonly string[]
} & Counted

/** How many flows and rules came, went and changed, in words. */
type Counted = { readonly flows: string; readonly rules: string }

/** What made flows and rules differ, with a sentence at least for each; nothing where nothing differs. */
export function tellCauses(comparison: Comparison, language: Language): ToldCause[] {
  const messages = laterShownMessagesFor(language)
  const explanations = explainChanges(comparison)
  const tell = createTeller(comparison, explanations, language)
  return explanations.map((explanation) => ({
    cause: nameCause(explanation.cause, comparison, messages),
    told: tell(explanation).map(({ text }) => text),
    ...tellCounted(explanation, messages),
  }))
}

/** What is counted under a cause, or under all of them. */
export const tellCounted = (
  { flows, rules }: Pick<Comparison, 'flows' | 'rules'>,
  messages: LaterMessages,
): Counted => ({
  flows: tellDiffering(flows, messages),
  rules: tellDiffering(rules, messages),
})

/**
 * What each cause did, a sentence a row, with what is counted under it in its first one; all that
 * differ in the last.
 */
export function tabulateCauses(comparison: Comparison, language: Language): Table {
  const messages = laterShownMessagesFor(language)
  const rows = tellCauses(comparison, language).flatMap(({ cause, told, flows, rules }) =>
    told.map((sentence, at) => [cause, sentence, ...(at === 0 ? [flows, rules] : ['', ''])]),
  )
  const { flows, rules } = tellCounted(comparison, messages)
  return {
    heading: [
      messages['comparison.cause'],
      messages['comparison.effect'],
      messages['comparison.flows'],
      messages['comparison.rules'],
    ],
    rows:
      rows.length === 0
        ? []
        : [
            ...rows,
            [messages['comparison.all-causes'], messages['comparison.counted-once'], flows, rules],
          ],
  }
}

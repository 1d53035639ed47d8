import type { Comparison } from '#core/comparison/comparison.ts'
import { explainChanges } from '#core/comparison/explain-changes.ts'
import { nameCause } from '#core/comparison/name-cause.ts'
import { createTeller, tellIdle } from '#core/comparison/tell-explanations.ts'
import type { Table } from '#core/flows/table.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'

/** A cause by its name, and what it did, in sentences. */
export type ToldCause = { readonly cause: string; readonly told: readonly string[] }

/** What made flows differ, with a sentence at least for each; nothing where nothing differs. */
export function tellCauses(comparison: Comparison, language: Language): ToldCause[] {
  const messages = laterMessagesFor(language)
  const tell = createTeller(comparison, language)
  const explanations = explainChanges(comparison)
  return explanations.map((explanation) => {
    const told = tell(explanation)
    return {
      cause: nameCause(explanation.cause, comparison, messages),
      told: told.length === 0 ? [tellIdle(explanation, explanations, messages)] : told,
    }
  })
}

/** What each cause did, a sentence a row. */
export function tabulateCauses(comparison: Comparison, language: Language): Table {
  const messages = laterMessagesFor(language)
  return {
    heading: [messages['comparison.cause'], messages['comparison.effect']],
    rows: tellCauses(comparison, language).flatMap(({ cause, told }) =>
      told.map((sentence) => [cause, sentence]),
    ),
  }
}

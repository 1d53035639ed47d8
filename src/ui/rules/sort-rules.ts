import type { Language } from '#core/messages/language.ts'
import type { ListedRule } from '#core/rules/list-rules.ts'
import type { RuleColumn } from '#core/rules/rule-columns.ts'
import type { TableArrangement } from '#state/app-state.ts'

export type RuleSorting = TableArrangement['ruleSorting']

const collators = {
  en: new Intl.Collator('en', { numeric: true }),
  ja: new Intl.Collator('ja', { numeric: true }),
}

/** What a column sorts by: ports and states as numbers, the rest as it is read. */
function keyOf({ rule, ...words }: ListedRule, column: RuleColumn): string | number {
  switch (column) {
    case 'number':
      return rule.number
    case 'source':
      return words.sourceNames.join()
    case 'destination':
      return words.destinationNames.join()
    case 'service':
      return rule.services[0]?.port ?? 0
    case 'purpose':
      return words.purpose
    case 'rows':
      return rule.rows.join(' ')
    case 'status':
      if (words.isIncomplete) return 2
      return words.signs.length > 0 ? 1 : 0
  }
}

/** The rules as the table's heads ask; what is equal stays in the order of the firewall. */
export function sortRules(
  rules: readonly ListedRule[],
  sorting: RuleSorting,
  language: Language,
): readonly ListedRule[] {
  if (!sorting) return rules
  const { compare } = collators[language]
  const sign = sorting.desc ? -1 : 1
  return rules.toSorted((a, b) => {
    const [left, right] = [keyOf(a, sorting.id), keyOf(b, sorting.id)]
    return typeof left === 'number' && typeof right === 'number'
      ? sign * (left - right)
      : sign * compare(String(left), String(right))
  })
}

/** A press on a head: up, down, then the order of the firewall again. */
export function nextSorting(sorting: RuleSorting, id: RuleColumn): RuleSorting {
  if (sorting?.id !== id) return { id, desc: false }
  return sorting.desc ? null : { id, desc: true }
}

/** What a table says of a rule, in this order. */
export const ruleColumns = [
  'number',
  'source',
  'destination',
  'service',
  'purpose',
  'rows',
  'status',
] as const

export type RuleColumn = (typeof ruleColumns)[number]

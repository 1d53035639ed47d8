import type { Rule } from '#core/rules/rule.ts'

/** Whether a search finds one of its flows; everything is found while nothing is searched. */
export const isFound = ({ flows }: Rule, found: ReadonlySet<string> | null): boolean =>
  found === null || flows.some(({ id }) => found.has(id))

export const countFound = (rules: readonly Rule[], found: ReadonlySet<string> | null): number =>
  rules.filter((rule) => isFound(rule, found)).length

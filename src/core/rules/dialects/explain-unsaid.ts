import { listLacking, type Rule, type RuleObject } from '../rule.ts'
import { describeRule } from './describe-rule.ts'
import { notWritten } from './list-text-runs.ts'
import { type SaidRule, type TakesName, takesNoName, withRefusedNames } from './say-by-family.ts'

/** Longest line of a comment in the text itself, which no device reads. */
const longestLine = 200

/** Comments about what no line says of a rule; none where all of it is said. */
export function explainUnsaid(
  rule: Rule,
  pieces: readonly SaidRule[],
  takesName: TakesName = takesNoName,
): string[] {
  const objects = [...rule.sources, ...rule.destinations]
  const lacking = listLacking(rule)
  if (lacking.length > 0) return [explain(`, address missing of ${namesOf(lacking)}`, rule)]
  const refused = withRefusedNames(objects, takesName)
  if (refused.length > 0) {
    const part = pieces.length > 0 ? ' IN PART' : ''
    return [explain(`${part}, DNS names not taken, of ${namesOf(refused)}`, rule)]
  }
  return pieces.length > 0
    ? []
    : [explain(', one side has IPv4 alone and the other IPv6 alone', rule)]
}

const explain = (why: string, rule: Rule): string =>
  `${notWritten}${why}: ${describeRule(rule, longestLine)}`

const namesOf = (objects: readonly RuleObject[]): string =>
  objects.map(({ name }) => name).join(', ')

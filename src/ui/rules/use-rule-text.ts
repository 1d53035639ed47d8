import { useMemo, useState } from 'react'
import { makeRuleFile, type RuleFile, type RuleProblem } from '#core/exports/rules/rule-formats.ts'
import type { Result } from '#core/kit/result.ts'
import type { Dialect } from '#core/rules/dialects/dialect.ts'
import { dialects } from '#core/rules/dialects/dialects.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { loadTextChoices, saveTextChoices, type TextChoices } from './kept-text.ts'
import type { RulesScope } from './rules-scope.ts'
import { useRuleView } from './use-rules.ts'

/** What a text is for: one firewall, or all between zones, or those of all hosts. */
export type TextCover = 'boundary' | 'host' | 'boundaries' | 'hosts'

export type RuleText = {
  readonly choices: TextChoices
  readonly choose: (choices: Partial<TextChoices>) => void
  readonly dialect: Dialect
  readonly cover: TextCover
  /** Whether there is no choice of what it is for: all boundaries are read, or the device knows none. */
  readonly isFixed: boolean
  readonly file: Result<RuleFile, RuleProblem>
}

/** The text of the chosen device for what is chosen, the same bytes as on the command line. */
export function useRuleText(scope: RulesScope): RuleText {
  const [choices, setChoices] = useState(loadTextChoices)
  const deployment = useAppState((state) => state.deployment)
  const language = useAppState((state) => state.preferences.language)
  const view = useRuleView()
  const dialect: Dialect = dialects[choices.device]
  const isMatrix = useAppState((state) => state.view.matrix === 'on')
  const cover = findCover(scope.kind, isMatrix ? 'all' : choices.scope, dialect)
  const file = useMemo(
    () =>
      makeRuleFile(choices.device, deployment, {
        language,
        view,
        boundary: cover === 'boundary' ? scope.id : null,
        host: cover === 'host' ? scope.id : null,
      }),
    [choices.device, deployment, language, view, cover, scope.id],
  )
  const choose = (chosen: Partial<TextChoices>) => {
    const next = { ...choices, ...chosen }
    saveTextChoices(choices, next)
    setChoices(next)
  }
  const isFixed = isMatrix || (scope.kind === 'boundary' && !dialect.writes.includes('boundaries'))
  return { choices, choose, dialect, cover, isFixed, file }
}

/** A device of hosts alone knows no boundary: its text is for all of them. */
function findCover(
  kind: RulesScope['kind'],
  wanted: TextChoices['scope'],
  { writes }: Dialect,
): TextCover {
  const isOfZones = writes.includes('boundaries')
  if (wanted === 'all' || (kind === 'boundary' && !isOfZones))
    return isOfZones ? 'boundaries' : 'hosts'
  return kind
}

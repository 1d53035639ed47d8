import type { ComparedRule } from '#core/comparison/comparison.ts'
import { tellRuleWas } from '#core/comparison/tell-rule-was.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { selectComparedRules, selectRuleCauses } from '#state/select-compared-rules.ts'
import type { Compared } from '#state/select-comparison.ts'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/**
 * The rules of flows that came, went or changed: those between zones, and a host's own for a flow
 * that passes no firewall between them.
 */
export function listDifferingRules(
  compared: Compared,
  flows: readonly { readonly id: string }[],
): readonly ComparedRule[] {
  const ids = new Set(flows.map(({ id }) => id))
  const own = selectComparedRules(compared, 'single').all.filter(({ flow }) => ids.has(flow))
  const crossing = new Set(own.filter(isBetweenZones).map(({ flow }) => flow))
  return own.filter(
    (rule) => rule.status !== 'unchanged' && (isBetweenZones(rule) || !crossing.has(rule.flow)),
  )
}

const isBetweenZones = ({ boundary }: ComparedRule): boolean => boundary.includes('>')

type ComparedRulesProps = {
  readonly rules: readonly ComparedRule[]
  readonly compared: Compared
}

/** Rules with what became of each, what they were, and why. */
export function ComparedRules({ rules, compared }: ComparedRulesProps) {
  const messages = useLaterMessages()
  const nameCauses = selectRuleCauses(compared, messages)
  if (rules.length === 0) return null
  return (
    <ul className="flex flex-col gap-1.5 text-small">
      {rules.map((rule) => {
        const cause = nameCauses(rule)
        return (
          <li key={`${rule.boundary} ${rule.flow}`} className="flex flex-col">
            <span className="flex flex-wrap items-center gap-x-1.5">
              {messages['compare.rule']((rule.after ?? rule.before)?.number ?? '')}
              <StatusSign status={rule.status} named />
            </span>
            {[tellWas(rule, messages), cause && tellCause(cause, messages)].map(
              (told) =>
                told !== '' && (
                  <span key={told} className="text-note text-muted wrap-anywhere">
                    {told}
                  </span>
                ),
            )}
          </li>
        )
      })}
    </ul>
  )
}

const tellCause = (cause: string, messages: LaterMessages): string =>
  messages['option.is'](messages['comparison.cause'], cause)

function tellWas(rule: ComparedRule, messages: LaterMessages): string {
  const { ofEnd, rows, basis } = tellRuleWas([rule], messages)
  const was = [...ofEnd.values(), rows, basis].filter((word) => word !== '')
  return was.length === 0 ? '' : messages['compare.was'](messages['view.list'](was))
}

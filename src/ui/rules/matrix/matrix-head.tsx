import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { RuleViewField } from '../rule-view-field.tsx'
import { useRules, useRuleView } from '../use-rules.ts'

export function MatrixHead() {
  const messages = useLaterMessages()
  const view = useRuleView()
  const { boundaries } = useRules()
  const count = boundaries.reduce((sum, { rules }) => sum + rules[view].length, 0)
  return (
    <div className="rules-head">
      <h2 className="rules-title">{messages['matrix.title']}</h2>
      <p role="status" className="text-muted tabular-nums">
        {messages['matrix.count'](boundaries.length, count)}
      </p>
      <RuleViewField />
    </div>
  )
}

import { useId } from 'react'
import { hostName } from '#core/deployment/host-name.ts'
import type { RuleSet } from '#core/rules/rule.ts'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { formatBoundary } from './format-scope.ts'
import { type RulesScope, viewOf } from './rules-scope.ts'
import { useRuleView } from './use-rules.ts'

type ScopeFieldProps = { readonly rules: RuleSet; readonly scope: RulesScope | null }

/** The same choice as the list, where a list has no place beside the table. */
export function ScopeField({ rules, scope }: ScopeFieldProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const id = useId()
  const view = useRuleView()
  const choices = [
    ...rules.boundaries.map((boundary) => ({
      value: `boundary ${boundary.id}`,
      label: `${formatBoundary(boundary, messages)} (${boundary.rules[view].length})`,
    })),
    ...rules.hostFirewalls.map(({ object: { host }, rules: of }) => ({
      value: `host ${host.id}`,
      label: `${messages['rules.into'](hostName(host, messages))} (${of[view].length})`,
    })),
  ]
  const choose = (value: string) => {
    const [kind, chosen = ''] = value.split(' ')
    update({ type: 'look', view: viewOf(kind === 'host' ? 'host' : 'boundary', chosen) })
  }
  return (
    <span className="rules-scope-field">
      <label htmlFor={id} className="sr-only">
        {messages['rules.chosen']}
      </label>
      <SelectField
        id={id}
        choices={choices}
        value={scope && `${scope.kind} ${scope.id}`}
        onChange={choose}
        className="w-full"
      />
    </span>
  )
}

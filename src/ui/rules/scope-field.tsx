import { useDeferredValue, useId } from 'react'
import { hostName } from '#core/deployment/host-name.ts'
import type { RuleSet } from '#core/rules/rule.ts'
import { selectComparedRules } from '#state/select-compared-rules.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { formatStatusCounts } from '#ui/kit/status-counts.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { formatBoundary } from './format-scope.ts'
import { type GoneFirewalls, matrixView, type RulesScope, viewOf } from './rules-scope.ts'
import { useRuleView } from './use-rules.ts'

type ScopeFieldProps = {
  readonly rules: RuleSet
  readonly gone: GoneFirewalls
  readonly scope: RulesScope | null
}

/** The same choice as the list, where a list has no place beside the table. */
export function ScopeField({ rules, gone, scope }: ScopeFieldProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const id = useId()
  const view = useRuleView()
  const isMatrix = useAppState((state) => state.view.matrix === 'on')
  const compared = useDeferredValue(useAppState(selectComparison))
  const byFirewall = compared ? selectComparedRules(compared, view).byFirewall : null
  const withCount = (name: string, firewall: string, count: number) => {
    const changes = formatStatusCounts(byFirewall?.get(firewall) ?? [])
    return changes === '' ? `${name} (${count})` : `${name} (${count} · ${changes})`
  }
  const choices = [
    { value: 'matrix', label: messages['matrix.title'] },
    ...rules.boundaries.map((boundary) => ({
      value: `boundary ${boundary.id}`,
      label: withCount(
        formatBoundary(boundary, messages),
        boundary.id,
        boundary.rules[view].length,
      ),
    })),
    ...gone.boundaries.map((boundary) => ({
      value: `gone ${boundary.id}`,
      label: `${formatBoundary(boundary, messages)} (${messages['comparison.status.removed']})`,
    })),
    ...rules.hostFirewalls.map(({ object: { host }, rules: of }) => ({
      value: `host ${host.id}`,
      label: withCount(messages['rules.into'](hostName(host, messages)), host.id, of[view].length),
    })),
    ...gone.hosts.map(({ id: host, firewall: { object } }) => ({
      value: `gone-host ${host}`,
      label: `${messages['rules.into'](hostName(object.host, messages))} (${messages['comparison.status.removed']})`,
    })),
  ]
  const choose = (value: string) => {
    const [kind, chosen = ''] = value.split(' ')
    const view =
      kind === 'matrix' ? matrixView : viewOf(kind?.endsWith('host') ? 'host' : 'boundary', chosen)
    update({ type: 'look', view })
  }
  return (
    <span className="rules-scope-field">
      <label htmlFor={id} className="sr-only">
        {messages['rules.chosen']}
      </label>
      <SelectField
        id={id}
        choices={choices}
        value={isMatrix ? 'matrix' : scope && `${scope.kind} ${scope.id}`}
        onChange={choose}
        className="w-full"
      />
    </span>
  )
}

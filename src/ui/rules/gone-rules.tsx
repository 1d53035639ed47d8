import { useDeferredValue, useMemo } from 'react'
import { listRules } from '#core/rules/list-rules.ts'
import { ruleColumns } from '#core/rules/rule-columns.ts'
import { selectComparedRules } from '#state/select-compared-rules.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { formatColumn } from './format-column.ts'
import { RuleCells } from './rule-row.tsx'
import type { RulesScope } from './rules-scope.ts'
import { useRuleView } from './use-rules.ts'

/** The rules that the baseline has and that can go at the chosen firewall, as it has them. */
export function GoneRules({ scope: { kind, id } }: { readonly scope: RulesScope }) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  const compared = useDeferredValue(useAppState(selectComparison))
  const view = useRuleView()
  const listed = useMemo(() => {
    const rules = compared ? selectComparedRules(compared, view).byFirewall.get(id) : undefined
    const gone = rules?.flatMap(({ status, before }) =>
      status === 'removed' && before ? [before] : [],
    )
    return listRules({ single: gone ?? [], grouped: [] }, 'single', language)
  }, [compared, view, id, language])
  if (listed.length === 0) return null
  const title = messages['compare.gone-rules']
  return (
    <section
      aria-label={title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls by keyboard, too
      tabIndex={0}
      className="rules-gone"
      data-alone={kind === 'gone' || undefined}
    >
      <h3 className="font-semibold">{title}</h3>
      <table className="rules-table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {ruleColumns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {formatColumn(column, messages)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map((one) => (
            <tr key={one.rule.id}>
              {/* The number that it had is that of another rule now. */}
              <td data-column="number">
                <span className="rules-note">{messages['compare.was'](one.rule.number)}</span>
              </td>
              <RuleCells listed={one} was={null} />
              <td data-column="status">
                <StatusSign status="removed" named />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

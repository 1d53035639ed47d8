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
import { RuleCause } from './rule-status.tsx'
import { isGone, type RulesScope } from './rules-scope.ts'
import { useRuleView } from './use-rules.ts'

/** The rules that the baseline has and that can go at the chosen firewall, as it has them. */
export function GoneRules({ scope }: { readonly scope: RulesScope }) {
  const { id } = scope
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  const compared = useDeferredValue(useAppState(selectComparison))
  const view = useRuleView()
  const listed = useMemo(() => {
    const rules = compared ? selectComparedRules(compared, view).byFirewall.get(id) : undefined
    const gone = rules?.flatMap((known) =>
      known.status === 'removed' && known.before ? [{ known, before: known.before }] : [],
    )
    if (!gone) return []
    const single = gone.map(({ before }) => before)
    const words = listRules({ single, grouped: [] }, 'single', language)
    return gone.flatMap(({ known }, index) => {
      const one = words[index]
      return one ? [{ known, one }] : []
    })
  }, [compared, view, id, language])
  if (listed.length === 0) return null
  const title = messages['compare.gone-rules']
  return (
    <section
      aria-label={title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls by keyboard, too
      tabIndex={0}
      className="rules-gone"
      data-alone={isGone(scope) || undefined}
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
          {listed.map(({ known, one }) => (
            <tr key={one.rule.id}>
              {/* The number that it had is that of another rule now. */}
              <td data-column="number">
                <span className="text-muted" title={messages['compare.was'](one.rule.number)}>
                  <span aria-hidden>{one.rule.number}</span>
                  <span className="sr-only">{messages['compare.was'](one.rule.number)}</span>
                </span>
              </td>
              <RuleCells listed={one} was={null} />
              <td data-column="status">
                <div className="rules-states">
                  <StatusSign status="removed" named />
                  <RuleCause rule={known} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import { useDeferredValue, useMemo } from 'react'
import { listGoneRules } from '#core/comparison/list-gone-rules.ts'
import { listRules } from '#core/rules/list-rules.ts'
import { ruleColumns } from '#core/rules/rule-columns.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { formatColumn } from './format-column.ts'
import { RuleCells } from './rule-row.tsx'
import type { RulesScope } from './rules-scope.ts'

/** The rules that the baseline has and that can go at the chosen firewall, as it has them. */
export function GoneRules({ scope: { kind, id } }: { readonly scope: RulesScope }) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  const compared = useDeferredValue(useAppState(selectComparison))
  const listed = useMemo(() => {
    if (!compared) return []
    const firewall = { kind: kind === 'host' ? 'host' : 'boundary', id } as const
    const single = listGoneRules(compared.comparison, firewall)
    return listRules({ single, grouped: [] }, 'single', language)
  }, [compared, kind, id, language])
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
              <td data-column="number">–</td>
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

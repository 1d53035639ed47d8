import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { useMemo, useRef } from 'react'
import type { ListedRule } from '#core/rules/list-rules.ts'
import { type RuleColumn, ruleColumns } from '#core/rules/rule-columns.ts'
import { selectElements } from '#state/select-elements.ts'
import { isMarked } from '#ui/kit/is-marked.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useRowKeys } from '#ui/kit/use-row-keys.ts'
import { formatColumn } from './format-column.ts'
import { RuleRow } from './rule-row.tsx'
import { nextSorting, type RuleSorting, sortRules } from './sort-rules.ts'
import { usePointAtRule } from './use-point-at-rule.ts'

type RuleTableProps = {
  readonly rules: readonly ListedRule[]
  /** What the search finds; null while nothing is searched. */
  readonly found: ReadonlySet<string> | null
  readonly title: string
  /** The id of the firewall's boundary, or of its host. */
  readonly boundary: string
}

export function RuleTable({ rules, found, title, boundary }: RuleTableProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const language = useAppState((state) => state.preferences.language)
  const sorting = useAppState((state) => state.arrangement.ruleSorting)
  const sorted = useMemo(() => sortRules(rules, sorting, language), [rules, sorting, language])
  const selection = useAppState(selectElements)
  const marked = useMemo(() => new Set(selection), [selection])
  const selectedFlows = useAppState((state) => state.selectedFlows)
  const meant = useMemo(() => new Set(selectedFlows), [selectedFlows])
  const scroller = useRef<HTMLDivElement>(null)
  const pointAt = usePointAtRule(scroller)
  const table = useRef<HTMLTableElement>(null)
  const keys = useRowKeys(table, null)
  const nothing = useAppState(({ arrangement }) =>
    arrangement.results.length > 0 ? 'verification.nothing-found' : 'rules.nothing-found',
  )
  if (rules.length === 0) return <p className="p-6">{messages[nothing]}</p>
  return (
    <div ref={scroller} className="rules-scroller">
      <table className="rules-table" ref={table} onKeyDown={keys.press} onFocus={keys.focus}>
        <caption className="sr-only">
          {title} – {messages['rules.caption']}
        </caption>
        <thead>
          <tr>
            {ruleColumns.map((column) => (
              <RuleHead
                key={column}
                column={column}
                sorting={sorting}
                onSort={() =>
                  update({
                    type: 'arrange',
                    arrangement: { ruleSorting: nextSorting(sorting, column) },
                  })
                }
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((listed) => (
            <RuleRow
              key={listed.rule.id}
              listed={listed}
              found={found}
              boundary={boundary}
              marked={listed.rule.flows.some((flow) => isMarked(flow, marked, meant))}
              onSelect={pointAt}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RuleHeadProps = {
  readonly column: RuleColumn
  readonly sorting: RuleSorting
  readonly onSort: () => void
}

function RuleHead({ column, sorting, onSort }: RuleHeadProps) {
  const messages = useLaterMessages()
  const sorted = sorting?.id === column ? sorting : null
  const order = sorted?.desc ? 'descending' : 'ascending'
  const Down = sorted?.desc ? ArrowDown : ArrowUp
  const Icon = sorted ? Down : ChevronsUpDown
  return (
    <th scope="col" data-column={column} aria-sort={sorted ? order : undefined}>
      <button
        type="button"
        className="rules-sort"
        data-sorted={sorted !== null || undefined}
        onClick={onSort}
      >
        <span>{formatColumn(column, messages)}</span>
        <Icon size={12} aria-hidden className="rules-order" />
      </button>
    </th>
  )
}

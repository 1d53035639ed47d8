import { useMemo } from 'react'
import { listRules } from '#core/rules/list-rules.ts'
import { selectFound } from '#state/select-results.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { isFound } from './count-found.ts'
import { formatScope } from './format-scope.ts'
import { GoneRules } from './gone-rules.tsx'
import { MatrixHead } from './matrix/matrix-head.tsx'
import { ZoneMatrix } from './matrix/zone-matrix.tsx'
import { RequestBar } from './request/request-bar.tsx'
import { RuleTable } from './rule-table.tsx'
import { RuleViewField } from './rule-view-field.tsx'
import { isGone, type RulesScope, rulesIn, type WrittenScope } from './rules-scope.ts'
import { useRuleView } from './use-rules.ts'

/** The rules of the chosen firewall under their heading, or all boundaries at once. */
export function RulesPart({ scope }: { readonly scope: RulesScope | null }) {
  const messages = useLaterMessages()
  const isMatrix = useAppState((state) => state.view.matrix === 'on')
  if (isMatrix) {
    return (
      <div className="rules-main">
        <MatrixHead />
        <RequestBar />
        <ZoneMatrix />
      </div>
    )
  }
  return (
    <div className="rules-main">
      {scope && isGone(scope) && (
        <div className="rules-head">
          <h2 className="rules-title">{formatScope(scope, messages)}</h2>
        </div>
      )}
      {scope && !isGone(scope) && <ScopeRules scope={scope} />}
      {scope ? <GoneRules scope={scope} /> : <p className="p-6">{messages['rules.none']}</p>}
    </div>
  )
}

function ScopeRules({ scope }: { readonly scope: WrittenScope }) {
  const messages = useLaterMessages()
  const view = useRuleView()
  const language = useAppState((state) => state.preferences.language)
  const found = useAppState(selectFound)
  const rules = rulesIn(scope)
  const listed = useMemo(() => listRules(rules, view, language), [rules, view, language])
  const shown = useMemo(() => listed.filter(({ rule }) => isFound(rule, found)), [listed, found])
  return (
    <>
      <div className="rules-head">
        <h2 className="rules-title">{formatScope(scope, messages)}</h2>
        <p role="status" className="text-muted tabular-nums">
          {shown.length === listed.length
            ? messages['rules.count'](listed.length)
            : messages['rules.found'](shown.length, listed.length)}
        </p>
        <RuleViewField />
      </div>
      <RequestBar />
      <RuleTable
        rules={shown}
        found={found}
        title={formatScope(scope, messages)}
        boundary={scope.id}
      />
    </>
  )
}

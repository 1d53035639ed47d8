import { Grid3x3, TriangleAlert } from 'lucide-react'
import { useDeferredValue } from 'react'
import { hostName, zoneName } from '#core/deployment/host-name.ts'
import { type Boundary, isIncomplete, type RuleSet } from '#core/rules/rule.ts'
import { selectComparedRules } from '#state/select-compared-rules.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { selectFound } from '#state/select-results.ts'
import { RolePicture } from '#ui/kit/role-picture.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { StatusCounts } from '#ui/kit/status-counts.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { BoundarySign, ZoneSquare } from './boundary-sign.tsx'
import { countFound } from './count-found.ts'
import { formatBoundary } from './format-scope.ts'
import { type GoneFirewalls, matrixView, type RulesScope, viewOf } from './rules-scope.ts'
import { useRuleView } from './use-rules.ts'

type ScopeListProps = {
  readonly rules: RuleSet
  readonly gone: GoneFirewalls
  readonly scope: RulesScope | null
}

/** Every firewall that rules are for: between zones, from the least trusted, and of each host. */
export function ScopeList({ rules, gone, scope }: ScopeListProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const view = useRuleView()
  const choose = (kind: RulesScope['kind'], id: string) =>
    update({ type: 'look', view: viewOf(kind, id) })
  const isMatrix = useAppState((state) => state.view.matrix === 'on')
  const isChosen = (kind: RulesScope['kind'], id: string) =>
    (!isMatrix && scope?.kind === kind && scope.id === id) || undefined
  return (
    <nav className="rules-scopes" aria-label={messages['rules.chosen']}>
      <h2 className="rules-heading">{messages['rules.boundaries']}</h2>
      <ul>
        <li>
          <button
            type="button"
            className="rules-scope"
            aria-current={isMatrix || undefined}
            onClick={() => update({ type: 'look', view: matrixView })}
          >
            <Grid3x3 size={17} aria-hidden className="rules-scope-matrix" />
            <span className="rules-scope-name">{messages['matrix.title']}</span>
          </button>
        </li>
        {rules.boundaries.map((boundary) => (
          <li key={boundary.id}>
            <button
              type="button"
              className="rules-scope"
              aria-current={isChosen('boundary', boundary.id)}
              onClick={() => choose('boundary', boundary.id)}
            >
              <BoundarySign from={boundary.from.kind} to={boundary.to.kind} />
              <span className="min-w-0 flex-1">
                <span className="rules-scope-name">{formatBoundary(boundary, messages)}</span>
                <BoundaryCount boundary={boundary} />
              </span>
            </button>
          </li>
        ))}
        {gone.boundaries.map((boundary) => (
          <li key={boundary.id}>
            <button
              type="button"
              className="rules-scope"
              aria-current={isChosen('gone', boundary.id)}
              onClick={() => choose('gone', boundary.id)}
            >
              <BoundarySign from={boundary.from.kind} to={boundary.to.kind} />
              <span className="min-w-0 flex-1">
                <span className="rules-scope-name">{formatBoundary(boundary, messages)}</span>
                <span className="rules-scope-count">
                  <StatusSign status="removed" named />
                  <FirewallChanges id={boundary.id} />
                </span>
              </span>
            </button>
          </li>
        ))}
        {rules.within.map(({ zone, flows }) => (
          <li key={zone.id} className="rules-within">
            <ZoneSquare kind={zone.kind} />
            <span className="min-w-0 flex-1">
              <span className="block">{messages['rules.within'](zoneName(zone, messages))}</span>
              <span className="rules-scope-count">
                {messages['rules.within-count'](flows.length)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <h2 className="rules-heading rules-heading-hosts">{messages['rules.hosts']}</h2>
      <ul>
        {rules.hostFirewalls.map(({ object: { host }, rules: of, opens }) => (
          <li key={host.id}>
            <button
              type="button"
              className="rules-scope rules-scope-host"
              aria-current={isChosen('host', host.id)}
              onClick={() => choose('host', host.id)}
            >
              <RolePicture kind={host.kind} />
              <span className="rules-scope-name min-w-0 flex-1">
                <span className="block">{hostName(host, messages)}</span>
                <FirewallChanges id={host.id} />
              </span>
              <span className="rules-scope-flows">{messages['rules.in'](of[view].length)}</span>
              <span className="rules-scope-flows">{messages['rules.out'](opens)}</span>
            </button>
          </li>
        ))}
        {gone.hosts.map(({ id, firewall: { object } }) => (
          <li key={id}>
            <button
              type="button"
              className="rules-scope rules-scope-host"
              aria-current={isChosen('gone-host', id)}
              onClick={() => choose('gone-host', id)}
            >
              <RolePicture kind={object.host.kind} />
              <span className="rules-scope-name min-w-0 flex-1">
                <span className="block">{hostName(object.host, messages)}</span>
                <FirewallChanges id={id} />
              </span>
              <StatusSign status="removed" named />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How many rules, how many of them the search finds, and how many lack an address. */
function BoundaryCount({ boundary }: { readonly boundary: Boundary }) {
  const messages = useLaterMessages()
  const view = useRuleView()
  const found = useAppState(selectFound)
  const rules = boundary.rules[view]
  const incomplete = rules.filter(isIncomplete).length
  return (
    <span className="rules-scope-count">
      {found === null
        ? messages['rules.count'](rules.length)
        : messages['rules.found'](countFound(rules, found), rules.length)}
      <FirewallChanges id={boundary.id} />
      {incomplete > 0 && (
        <span className="rules-missing">
          <TriangleAlert size={12} aria-hidden />
          {messages['rules.incomplete'](incomplete)}
        </span>
      )}
    </span>
  )
}

/** How many rules come, go and change there; nothing where none does. */
function FirewallChanges({ id }: { readonly id: string }) {
  const messages = useLaterMessages()
  const compared = useDeferredValue(useAppState(selectComparison))
  const view = useRuleView()
  const rules = compared ? selectComparedRules(compared, view).byFirewall.get(id) : undefined
  return rules?.some(({ status }) => status !== 'unchanged') ? (
    <StatusCounts things={rules} what="" label={messages['compare.rules']} />
  ) : null
}

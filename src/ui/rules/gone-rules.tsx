import { useDeferredValue } from 'react'
import type { ComparedRule } from '#core/comparison/comparison.ts'
import { createLister } from '#core/comparison/list-compared.ts'
import { nameById, zoneName } from '#core/deployment/host-name.ts'
import { formatEnds } from '#core/flows/format-ends.ts'
import { type Compared, ruleKey, selectComparison } from '#state/select-comparison.ts'
import { FlowChips } from '#ui/kit/flow-chips.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** The rules that the baseline has and that can go, of all boundaries: some are there no more. */
export function GoneRules() {
  const messages = useLaterMessages()
  const compared = useDeferredValue(useAppState(selectComparison))
  const gone = compared?.comparison.rules.filter(({ status }) => status === 'removed') ?? []
  if (!compared || gone.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls by keyboard, too
    <section aria-label={messages['compare.gone-rules']} tabIndex={0} className="rules-gone">
      <h3 className="font-semibold">{messages['compare.gone-rules']}</h3>
      <ul className="flex flex-col gap-1">
        {gone.map((rule) => (
          <GoneRule key={ruleKey(rule)} rule={rule} compared={compared} />
        ))}
      </ul>
    </section>
  )
}

function GoneRule({
  rule,
  compared,
}: {
  readonly rule: ComparedRule
  readonly compared: Compared
}) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  const { comparison } = compared
  const flow = compared.flows.get(rule.flow)
  const words = flow && createLister(comparison, language)(flow)
  if (!words) return null
  const zones = [...comparison.after.zones, ...comparison.before.zones]
  const boundary = rule.boundary
    .split('>')
    .map((id) => nameById(id, zones, (zone) => zoneName(zone, messages)))
    .join(' → ')
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <StatusSign status="removed" named />
      <FlowChips flows={[words]} />
      <span className="wrap-anywhere">{formatEnds([words], 'both', messages)}</span>
      <span className="text-small text-muted">{boundary}</span>
    </li>
  )
}

import { useDeferredValue, useState } from 'react'
import type { Comparison } from '#core/comparison/comparison.ts'
import { listSetChanges } from '#core/comparison/set-options.ts'
import type { AppState } from '#state/app-state.ts'
import { type Compared, countStatuses } from '#state/select-comparison.ts'
import { nameBaseline } from '#ui/kit/name-baseline.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type ComparisonNewsProps = {
  readonly baseline: AppState['baseline']
  readonly compared: Compared | null
}

/**
 * Tells screen readers with what another baseline is compared, and what differs, or that none is
 * left. What an edit does to a comparison is told as that of any step, not here.
 */
export function ComparisonNews({ baseline, compared }: ComparisonNewsProps) {
  const [told, tell] = useState<ComparisonNewsProps | null>(null)
  const [known, know] = useState(baseline)
  if (known !== baseline) {
    know(baseline)
    tell({ baseline, compared })
  }
  // Rules take long to derive in a large network.
  const settled = useDeferredValue(told)
  return (
    <p role="status" className="sr-only">
      {settled && <News {...settled} />}
    </p>
  )
}

function News({ baseline, compared }: ComparisonNewsProps) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  if (!baseline || !compared) return messages['compare.left']
  const { name } = nameBaseline(baseline, language)
  const { settings, flows, rules } = compared.comparison
  const count = (things: Comparison['flows'] | Comparison['rules'], what: string) => {
    const { added, removed, changed } = countStatuses(things)
    return messages['compare.counts'](what, added, removed, changed)
  }
  const isSame = [...flows, ...rules].every(({ status }) => status === 'unchanged')
  const differences =
    settings.length === 0 && isSame
      ? [messages['compare.same']]
      : [
          messages['compare.settings'](listSetChanges(compared.comparison).length),
          count(flows, messages['compare.flows']),
          count(rules, messages['compare.rules']),
        ]
  return messages['compare.news'](name, differences)
}

import { type ComparedStatus, comparedStatuses } from '#core/comparison/comparison.ts'
import { countStatuses, selectComparison } from '#state/select-comparison.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** What of a comparison is listed; nothing pressed is all of it. */
export function StatusFilter() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const flows = useAppState((state) => selectComparison(state)?.comparison.flows)
  const wanted = useAppState((state) => state.arrangement.statuses)
  if (!flows) return null
  const counts = countStatuses(flows)
  const shown = comparedStatuses.filter((status) => counts[status] > 0 || wanted.includes(status))
  const toggle = (status: ComparedStatus) => {
    const statuses = wanted.includes(status)
      ? wanted.filter((other) => other !== status)
      : [...wanted, status]
    update({ type: 'arrange', arrangement: { statuses } })
  }
  return (
    <fieldset aria-label={messages['compare.filter']} className="ports-statuses">
      {shown.map((status) => (
        <button
          key={status}
          type="button"
          className="ports-status"
          aria-pressed={wanted.includes(status)}
          onClick={() => toggle(status)}
        >
          <StatusSign status={status} named />
          <span className="tabular-nums">{counts[status]}</span>
        </button>
      ))}
    </fieldset>
  )
}

import { type ComparedStatus, comparedStatuses } from '#core/comparison/comparison.ts'
import { countStatuses } from '#state/select-comparison.ts'
import { useAppState, useUpdate } from './services.tsx'
import { StatusSign } from './status-sign.tsx'
import { useLaterMessages } from './use-later-messages.ts'

type StatusFilterProps = {
  /** All that may be listed. */
  readonly things: readonly { readonly status: ComparedStatus }[]
}

/** What of a comparison is listed; nothing pressed is all of it. */
export function StatusFilter({ things }: StatusFilterProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const wanted = useAppState((state) => state.arrangement.statuses)
  const counts = countStatuses(things)
  const shown = comparedStatuses.filter((status) => counts[status] > 0 || wanted.includes(status))
  const toggle = (status: ComparedStatus) => {
    const statuses = wanted.includes(status)
      ? wanted.filter((other) => other !== status)
      : [...wanted, status]
    update({ type: 'arrange', arrangement: { statuses } })
  }
  return (
    <fieldset aria-label={messages['compare.filter']} className="flex flex-wrap gap-1">
      {shown.map((status) => (
        <button
          key={status}
          type="button"
          className="inline-flex min-h-7 items-center gap-1 rounded-full border border-line-control bg-surface px-2 hover:bg-hover aria-pressed:border-accent-text aria-pressed:bg-accent-soft aria-pressed:ring-1 aria-pressed:ring-accent-text aria-pressed:ring-inset pointer-coarse:min-h-control"
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

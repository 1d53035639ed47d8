import type { ComparedStatus } from '#core/comparison/comparison.ts'
import { countStatuses } from '#state/select-comparison.ts'
import { useLaterMessages } from './use-later-messages.ts'

const signs = { added: '+', removed: '−', changed: '~' } as const

const shownStatuses = ['added', 'removed', 'changed'] as const

/** The colours in which what came, went and changed is written. */
const inks = {
  added: 'text-success',
  removed: 'text-danger',
  changed: 'text-notice-ink',
} as const

/** The same in one text, where only text has a place: "+21 −43 ~4", `''` where nothing differs. */
export function formatStatusCounts(things: StatusCountsProps['things']): string {
  const counts = countStatuses(things)
  return shownStatuses
    .flatMap((status) => (counts[status] > 0 ? [`${signs[status]}${counts[status]}`] : []))
    .join(' ')
}

type StatusCountsProps = {
  readonly things: readonly { readonly status: ComparedStatus }[]
  /** What they are called; '' where that stands beside it. */
  readonly what: string
  /** What a reader calls them; as what is seen, unless that is ''. */
  readonly label?: string
}

/** How many came, went and changed, in signs for the eye and in words for a reader. */
export function StatusCounts({ things, what, label = what }: StatusCountsProps) {
  const messages = useLaterMessages()
  const counts = countStatuses(things)
  const shown = shownStatuses.filter((status) => counts[status] > 0)
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden className="inline-flex gap-1 tabular-nums">
        {shown.length === 0 ? 0 : null}
        {shown.map((status) => (
          <span key={status} className={`font-semibold ${inks[status]}`}>
            {signs[status]}
            {counts[status]}
          </span>
        ))}
        <span>{what}</span>
      </span>
      <span className="sr-only">
        {messages['compare.counts'](label, counts.added, counts.removed, counts.changed)}
      </span>
    </span>
  )
}

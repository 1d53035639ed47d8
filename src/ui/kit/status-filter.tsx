import { type ComparedStatus, comparedStatuses } from '#core/comparison/comparison.ts'
import { countStatuses } from '#state/select-comparison.ts'
import { CountToggles } from './count-toggles.tsx'
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
  return (
    <CountToggles
      label={messages['compare.filter']}
      values={shown}
      wanted={wanted}
      onChange={(statuses) => update({ type: 'arrange', arrangement: { statuses } })}
    >
      {(status) => (
        <>
          <StatusSign status={status} named />
          <span>{counts[status]}</span>
        </>
      )}
    </CountToggles>
  )
}

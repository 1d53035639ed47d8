import { selectUnneeded } from '#state/select-unneeded.ts'
import { focusUnneeded } from '#ui/kit/focus-unneeded.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** Leads to the rows that are not needed and that the search finds, if there are any. */
export function UnneededFound() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const rows = useAppState(({ deployment, preferences, view }) =>
    view.search.trim() === ''
      ? 0
      : selectUnneeded(deployment, preferences.language, view.search).length,
  )
  if (rows === 0) return null
  const show = () => {
    update({ type: 'look', view: { tab: 'ports' } })
    focusUnneeded()
  }
  return (
    <button
      type="button"
      onClick={show}
      className="rounded-sm text-small whitespace-nowrap text-accent-text tabular-nums hover:underline pointer-coarse:min-h-control"
    >
      {messages['view.search.unneeded'](rows)}
    </button>
  )
}

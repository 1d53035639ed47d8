import { selectChanges } from '#state/select-changes.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { announceChanges } from './summarise-changes.ts'

/** What the last change did; readers hear it, too. */
export function ChangeSentence() {
  const messages = useLaterMessages()
  const deployment = useAppState((state) => state.deployment)
  const previous = useAppState((state) => state.previous)
  const typing = useAppState((state) => state.typing)
  const changes = selectChanges(previous, deployment)
  // As in the status bar: while a number is being typed every digit is a change.
  const sentence = changes && typing === null ? announceChanges(changes, deployment, messages) : ''
  return (
    <p
      role="status"
      className="border-line px-4 text-small text-ink not-empty:border-t not-empty:py-2.5 low:not-empty:py-1"
    >
      {sentence}
    </p>
  )
}

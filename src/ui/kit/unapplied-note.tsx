import { useSyncExternalStore } from 'react'
import { useServices } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** Says of a link or a file how many entries it does not hold, since they could not be applied. */
export function UnappliedNote() {
  const messages = useLaterMessages()
  const { drafts } = useServices()
  const read = () => Object.keys(drafts.get()).length
  const count = useSyncExternalStore(drafts.subscribe, read, read)
  return count === 0 ? null : (
    <p className="rounded-md border border-notice-line bg-notice p-2.5 text-small">
      {messages['unapplied.left-out'](count)}
    </p>
  )
}

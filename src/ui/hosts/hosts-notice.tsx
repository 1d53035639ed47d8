import { X } from 'lucide-react'
import type { Deployment } from '#core/deployment/deployment.ts'
import { Button } from '#ui/kit/button.tsx'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { Spot } from './grid.ts'

/** What the last step did; it is said as long as the deployment is what that step left. */
export type Notice = {
  readonly text: string
  readonly of: Deployment
  /** Where it leads: to what is to be corrected, or to where one was before. */
  readonly way: NoticeWay | null
  /** Whether something was done that can be undone. */
  readonly isStep: boolean
}

export type NoticeWay = { readonly text: string; readonly spot: Spot }

type HostsNoticeProps = {
  readonly notice: Notice | null
  readonly onGo: (spot: Spot) => void
  readonly onDismiss: () => void
}

export function HostsNotice({ notice, onGo, onDismiss }: HostsNoticeProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const way = notice?.way
  // What is not there before it says something is not read by every reader.
  return (
    <div role="status">
      {notice && (
        <div className="hosts-notice">
          <p className="min-w-0 flex-1">{notice.text}</p>
          {way && (
            <Button look="quiet" onClick={() => onGo(way.spot)} className="text-accent-text!">
              {way.text}
            </Button>
          )}
          {notice.isStep && (
            <Button
              look="quiet"
              onClick={() => update({ type: 'undo' })}
              className="text-accent-text!"
            >
              {messages['hosts.undo']}
            </Button>
          )}
          <Button look="quiet" square aria-label={messages['hosts.dismiss']} onClick={onDismiss}>
            <X size={14} aria-hidden />
          </Button>
        </div>
      )}
    </div>
  )
}

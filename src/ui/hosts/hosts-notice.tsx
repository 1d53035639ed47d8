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
  /** What of it is to be corrected: the cells that are wrong, of which the first one is led to. */
  readonly wrong: readonly Spot[]
}

type HostsNoticeProps = {
  readonly notice: Notice
  readonly onGo: (spot: Spot) => void
  readonly onDismiss: () => void
}

export function HostsNotice({ notice, onGo, onDismiss }: HostsNoticeProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const [first] = notice.wrong
  return (
    <div role="status" className="hosts-notice">
      <p className="min-w-0 flex-1">{notice.text}</p>
      {first && (
        <Button look="quiet" onClick={() => onGo(first)} className="text-accent-text!">
          {messages['hosts.go-to-wrong'](notice.wrong.length)}
        </Button>
      )}
      <Button look="quiet" onClick={() => update({ type: 'undo' })} className="text-accent-text!">
        {messages['hosts.undo']}
      </Button>
      <Button look="quiet" square aria-label={messages['hosts.dismiss']} onClick={onDismiss}>
        <X size={14} aria-hidden />
      </Button>
    </div>
  )
}

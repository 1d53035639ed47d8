import { X } from 'lucide-react'
import type { Deployment } from '#core/deployment/deployment.ts'
import { Button } from '#ui/kit/button.tsx'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** What the last step did; it is said as long as the deployment is what that step left. */
export type Notice = { readonly text: string; readonly of: Deployment }

type HostsNoticeProps = { readonly notice: Notice; readonly onDismiss: () => void }

export function HostsNotice({ notice, onDismiss }: HostsNoticeProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  return (
    <div role="status" className="hosts-notice">
      <p className="min-w-0 flex-1">{notice.text}</p>
      <Button look="quiet" onClick={() => update({ type: 'undo' })} className="text-accent-text!">
        {messages['hosts.undo']}
      </Button>
      <Button look="quiet" square aria-label={messages['hosts.dismiss']} onClick={onDismiss}>
        <X size={14} aria-hidden />
      </Button>
    </div>
  )
}

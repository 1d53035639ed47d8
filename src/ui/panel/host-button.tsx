import type { HostGroup } from '#core/deployment/deployment.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { useGoToHost } from '#ui/kit/go-to-host.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type HostButtonProps = {
  readonly host: Pick<HostGroup, 'id' | 'kind' | 'name'>
  /** What stands on it; the host's name where nothing else is given. */
  readonly text?: string
}

/** Leads to a host's row in the table of hosts. */
export function HostButton({ host, text }: HostButtonProps) {
  const messages = useLaterMessages()
  const goToHost = useGoToHost()
  const name = hostName(host, messages)
  return (
    <button
      type="button"
      title={messages['findings.go-to-host'](name)}
      onClick={() => goToHost(host.id)}
      className="rounded-sm text-left text-accent-text underline decoration-dotted underline-offset-3 wrap-anywhere hover:decoration-solid pointer-coarse:min-h-control"
    >
      {text ?? name}
    </button>
  )
}

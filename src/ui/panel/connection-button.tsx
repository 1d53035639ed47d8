import type { ListedFlow } from '#core/flows/list-flows.ts'
import { connectionElement } from '#core/topology/ids.ts'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type ConnectionButtonProps = { readonly flow: ListedFlow; readonly text: string }

export function ConnectionButton({ flow, text }: ConnectionButtonProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const select = () => {
    update({ type: 'select', ids: [connectionElement(flow)] })
    focusPanel()
  }
  return (
    <button
      type="button"
      title={messages['details.ends'](flow.sourceName, flow.destinationName)}
      onClick={select}
      className="rounded-sm text-left text-accent-text hover:underline pointer-coarse:min-h-control"
    >
      {text}
    </button>
  )
}

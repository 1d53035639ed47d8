import { MousePointerClick } from 'lucide-react'
import { elementId } from '#core/topology/ids.ts'
import type { Action } from '#state/app-state.ts'
import { selectShown } from '#state/select-shown.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { EmptyView } from './empty-view.tsx'

export function EmptyDetails() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const go = (action: Action) => {
    update(action)
    focusPanel()
  }
  const shown = useAppState((state) => selectShown(state.deployment, state.view))
  const [connection] = shown.connections
  const hub = shown.hosts.find((host) => host.kind === 'apex-one-server')
  return (
    <EmptyView
      icon={MousePointerClick}
      title={messages['details.empty']}
      help={messages['details.empty-help']}
    >
      {connection && (
        <Button
          onClick={() => go({ type: 'select', ids: [elementId('connection', connection.id)] })}
        >
          {messages['details.empty-first']}
        </Button>
      )}
      {hub && (
        <Button onClick={() => go({ type: 'select', ids: [elementId('host', hub.id)] })}>
          {messages['details.empty-server']}
        </Button>
      )}
      <Button onClick={() => update({ type: 'look', view: { tab: 'ports' } })}>
        {messages['details.empty-ports']}
      </Button>
      <Button onClick={() => go({ type: 'open-panel', panel: 'walkthroughs' })}>
        {messages['panel.walkthroughs']}
      </Button>
      <p className="pt-2 text-note text-pretty text-muted">{messages['details.empty-keys']}</p>
    </EmptyView>
  )
}

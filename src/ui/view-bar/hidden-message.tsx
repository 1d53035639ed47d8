import { EyeOff } from 'lucide-react'
import { hostName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { type View, wholeView } from '#core/link/view.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AppState } from '#state/app-state.ts'
import { selectShown } from '#state/select-shown.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** Always says what of the deployment the picture does not show. */
export function HiddenMessage() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const text = useAppState((state) => formatHidden(state, messages))
  if (text === null) return null
  return (
    <div className="flex items-center gap-2 border-b border-notice-line bg-notice px-3 py-1 text-small text-notice-ink">
      <EyeOff size={14} aria-hidden className="shrink-0" />
      <p role="status" className="min-w-0 flex-1">
        {text}
      </p>
      <Button onClick={() => update({ type: 'look', view: wholeView })}>
        {messages['view.show.all']}
      </Button>
    </div>
  )
}

function formatCrossing(
  view: View,
  nameOf: (zone: string) => string,
  messages: LaterMessages,
): string {
  const [from, to] = (['from-zone', 'to-zone'] as const).map((end) =>
    messages['view.list'](view[end].map(nameOf)),
  )
  return from || to ? messages['view.crossing'](from ?? '', to ?? '') : ''
}

function formatHidden({ deployment, view }: AppState, messages: LaterMessages): string | null {
  const topology = topologyOf(deployment)
  const shown = selectShown(deployment, view)
  if (shown === topology) return null
  const count = topology.flows.length - shown.flows.length
  const isolated = topology.hosts.find((host) => host.id === view.isolate)
  const nameOf = (id: string) => nameById(id, topology.zones, (zone) => zoneName(zone, messages))
  const parts = [
    ...view['hide-protocols'].map((family) => messages[`family.${family}`]),
    ...view['hide-zones'].map(nameOf),
  ]
  return messages['view.sentences']([
    isolated ? messages['view.isolated'](hostName(isolated, messages)) : '',
    formatCrossing(view, nameOf, messages),
    parts.length > 0 ? messages['view.hidden'](messages['view.list'](parts)) : '',
    messages['view.not-shown'](count),
  ])
}

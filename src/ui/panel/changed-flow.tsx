import { LocateFixed, Minus, Plus } from 'lucide-react'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { connectionElement } from '#core/topology/ids.ts'
import { Button } from '#ui/kit/button.tsx'
import { FlowChips } from '#ui/kit/flow-chips.tsx'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type ChangedFlowProps = { readonly flow: ListedFlow; readonly kind: 'added' | 'removed' }

/** A flow that came or went; one that is there can be shown. */
export function ChangedFlow({ flow, kind }: ChangedFlowProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const Sign = kind === 'added' ? Plus : Minus
  const name = messages['details.ends'](flow.sourceName, flow.destinationName)
  return (
    <li data-flow={flow.id} className="flex items-start gap-2 text-small">
      <Sign
        size={14}
        aria-hidden
        className={`mt-0.5 shrink-0 ${kind === 'added' ? 'text-success' : 'text-danger'}`}
      />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <span className={kind === 'removed' ? 'text-soft' : ''}>{name}</span>
        <FlowChips flows={[flow]} />
        <span className="text-note text-pretty text-muted">{flow.purpose}</span>
      </div>
      {kind === 'added' && (
        <Button
          square
          aria-label={messages['changes.show'](`${name}: ${flow.port}`)}
          title={messages['findings.show']}
          onClick={() => update({ type: 'point-at', ids: [connectionElement(flow)] })}
        >
          <LocateFixed size={14} aria-hidden />
        </Button>
      )}
    </li>
  )
}

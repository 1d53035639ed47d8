import { LocateFixed, Minus, Plus } from 'lucide-react'
import { useState } from 'react'
import { formatEnds } from '#core/flows/format-ends.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import type { Group } from '#core/kit/group-by.ts'
import { connectionElement } from '#core/topology/ids.ts'
import { Button } from '#ui/kit/button.tsx'
import { SharedChip } from '#ui/kit/flow-chips.tsx'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AlikeButton, AlikeMembers } from './alike-flows.tsx'

type ChangedFlowProps = {
  /** One, or many alike. */
  readonly flows: Group<ListedFlow>
  readonly kind: 'added' | 'removed'
}

/** A flow that came or went, or many alike; what is there can be shown. */
export function ChangedFlow({ flows, kind }: ChangedFlowProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const [isOpen, setOpen] = useState(false)
  const [flow] = flows
  const Sign = kind === 'added' ? Plus : Minus
  const name = formatEnds(flows, 'both', messages)
  return (
    <li
      data-flow={flows.map(({ id }) => id).join(' ')}
      className="flex items-start gap-2 text-small"
    >
      <Sign
        size={14}
        aria-hidden
        className={`mt-0.5 shrink-0 ${kind === 'added' ? 'text-success' : 'text-danger'}`}
      />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
        <span className={kind === 'removed' ? 'text-soft' : ''}>
          {flows.length > 1 ? (
            <AlikeButton text={name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
          ) : (
            name
          )}
        </span>
        <SharedChip flows={flows} />
        <span className="text-note text-pretty text-muted">{flow.purpose}</span>
        {isOpen && <AlikeMembers flows={flows} leading={kind === 'added'} />}
      </div>
      {kind === 'added' && (
        <Button
          square
          aria-label={messages['changes.show'](`${name}: ${flow.port}`)}
          title={messages['findings.show']}
          onClick={() => update({ type: 'point-at', ids: flows.map(connectionElement) })}
        >
          <LocateFixed size={14} aria-hidden />
        </Button>
      )}
    </li>
  )
}

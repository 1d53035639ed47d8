import { type NodeProps, useStore } from '@xyflow/react'
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { hostName, kindName } from '#core/deployment/host-name.ts'
import { elementId } from '#core/topology/ids.ts'
import { isUnfolded, toggleGathered } from '#core/topology/toggle-gathered.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { useAppState, useServices } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useLikes } from '#ui/kit/use-likes.ts'
import { type FoldNode, foldId } from './flow-elements.ts'
import { useStanding } from './use-standing.ts'

const most = 1.5

/** In steps, so that zooming draws it seldom: so much larger that it stays large enough to hit. */
const growthAt = (zoom: number): number => Math.min(most, Math.max(1, Math.ceil(4 / zoom) / 4))

/** Splits a card of like hosts into cards of their own, and puts these on one card again. */
export function FoldButton({ data: { host, attending } }: NodeProps<FoldNode>) {
  const messages = useLaterMessages()
  const { app } = useServices()
  const standing = useStanding(host, attending)
  const growth = useStore(({ transform }) => growthAt(transform[2]))
  const view = useAppState((state) => state.view)
  const groups = useLikes()
  const hosts = useAppState((state) => topologyOf(state.deployment).hosts)
  const selected = useAppState(({ selection }) => host.stands.some((id) => selection.includes(id)))
  const group = groups.find((ids) => ids.some((id) => elementId('host', id) === host.id))
  const first = hosts.find(({ id }) => id === group?.[0])
  if (!group || !first) return null
  const unfolded = isUnfolded(view, group)
  const own = hosts.find(({ id }) => elementId('host', id) === host.id) ?? first
  const name = unfolded
    ? messages['fold.gather-with'](hostName(own, messages), group.length)
    : messages['fold.split'](kindName(first.kind, messages), group.length)
  const toggle = (event: MouseEvent) => {
    // A click at the card selects it.
    event.stopPropagation()
    // Of the cards that become one only the first one's button stays.
    const stays = document.querySelector(
      `[data-id="${CSS.escape(foldId(elementId('host', first.id)))}"] > button`,
    )
    if (stays instanceof HTMLElement) stays.focus({ preventScroll: true })
    app.update({ type: 'look', view: toggleGathered(view, group, groups) })
  }
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      data-standing={standing}
      data-kept={!unfolded || selected || undefined}
      onClick={toggle}
      onKeyDown={leaveToButton}
      className="canvas-fold nopan"
      style={{ scale: growth }}
    >
      {unfolded ? <ChevronsDownUp size={14} /> : <ChevronsUpDown size={14} />}
    </button>
  )
}

/** Enter and Space press it, and do not select the card. */
function leaveToButton(event: KeyboardEvent): void {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
}

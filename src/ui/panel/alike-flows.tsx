import { ChevronDown, ChevronRight } from 'lucide-react'
import { listMembers } from '#core/flows/format-ends.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import type { Group } from '#core/kit/group-by.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ConnectionButton } from './connection-button.tsx'

type AlikeButtonProps = {
  readonly text: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** Who flows that are told as one join; opens and closes the list of each of them. */
export function AlikeButton({ text, isOpen, onToggle }: AlikeButtonProps) {
  const Arrow = isOpen ? ChevronDown : ChevronRight
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={onToggle}
      // Also above a button that covers the step of a walk-through.
      className="relative -ml-1 flex items-start gap-1 rounded-sm px-1 text-left wrap-anywhere hover:text-accent-text pointer-coarse:min-h-9 pointer-coarse:items-center"
    >
      <Arrow size={12} aria-hidden className="mt-0.75 shrink-0 pointer-coarse:mt-0" />
      {/* What stands beside the button is level with its text. */}
      <span className="self-baseline">{text}</span>
    </button>
  )
}

type AlikeMembersProps = {
  readonly flows: Group<ListedFlow>
  /** Whether each leads to its connection; not where that is gone, or where it would be one too many. */
  readonly leading: boolean
}

/** Each of some flows that are told as one. */
export function AlikeMembers({ flows, leading }: AlikeMembersProps) {
  const messages = useLaterMessages()
  const members = listMembers(flows, messages)
  if (!leading) {
    return (
      <p className="border-l border-line pl-2.5 text-note break-keep wrap-anywhere text-muted">
        {messages['view.list'](members.map(({ name }) => name))}
      </p>
    )
  }
  return (
    <ul className="flex flex-wrap gap-x-3 border-l border-line pl-2.5 text-note">
      {members.map(({ flow, name }) => (
        <li key={flow.id} className="flex">
          <ConnectionButton flow={flow} text={name} />
        </li>
      ))}
    </ul>
  )
}

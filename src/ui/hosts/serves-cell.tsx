import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { formatServed } from '#core/deployment/served-agents.ts'
import { PopoverFrame } from '#ui/kit/popover-frame.tsx'
import { ServesFields } from '#ui/kit/serves-fields.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { type KeptInCell, KeptText } from './kept-text.tsx'

type ServesCellProps = {
  readonly host: HostGroup
  /** What was pasted and names no agents, and why. */
  readonly kept: KeptInCell | null
}

/** Who queries a standalone Smart Protection Server, in short; opens the choice. */
export function ServesCell({ host, kept }: ServesCellProps) {
  const messages = useLaterMessages()
  const trigger = useRef<HTMLButtonElement>(null)
  const deployment = useAppState((state) => state.deployment)
  const label = messages['hosts.serves-of'](hostName(host, messages))
  const { words, more } = formatServed(host.serves, deployment, messages)
  const said = more > 0 ? `${words} +${more}` : words
  return (
    <PopoverFrame
      align="start"
      aria-label={label}
      // To the cell, where the keys of the table are taken.
      finalFocus={() => trigger.current?.closest<HTMLElement>('[data-cell]') ?? true}
      className="flex w-72 flex-col rounded-lg px-3 py-1.5"
      trigger={
        <button
          ref={trigger}
          type="button"
          tabIndex={-1}
          aria-label={`${label}: ${kept ? kept.text : said}`}
          className="hosts-open"
        >
          {kept ? (
            <KeptText kept={kept} />
          ) : (
            <>
              <span className="truncate">{words}</span>
              {more > 0 && <span className="shrink-0 text-muted">&nbsp;+{more}</span>}
            </>
          )}
          <ChevronDown size={13} aria-hidden className="hosts-chevron" />
        </button>
      }
    >
      <ServesFields host={host} />
    </PopoverFrame>
  )
}

import { Popover } from '@base-ui/react/popover'
import { useRef } from 'react'
import { useMessages } from '#ui/kit/services.tsx'
import { ShareLink } from './share-link.tsx'
import { ShareTrigger } from './share-trigger.tsx'

/** Copies the link at once and shows it. */
export function SharePopover() {
  const messages = useMessages()
  const button = useRef<HTMLButtonElement>(null)
  return (
    <Popover.Root>
      <Popover.Trigger render={<ShareTrigger />} />
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" className="z-30">
          <Popover.Popup
            initialFocus={button}
            className="flex w-[min(24rem,calc(100vw-1rem))] flex-col gap-3 rounded-xl border border-line bg-surface p-4 shadow-popup outline-none"
          >
            <div>
              <Popover.Title className="font-semibold">{messages['share.title']}</Popover.Title>
              <Popover.Description className="pt-0.5 text-small text-muted">
                {messages['share.help']}
              </Popover.Description>
            </div>
            <ShareLink buttonRef={button} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

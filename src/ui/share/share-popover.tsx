import { useRef } from 'react'
import { PopoverFrame } from '#ui/kit/popover-frame.tsx'
import { PopoverHead } from '#ui/kit/popover-head.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ShareLink } from './share-link.tsx'
import { ShareTrigger } from './share-trigger.tsx'

/** Copies the link at once and shows it. */
export function SharePopover() {
  const messages = useLaterMessages()
  const button = useRef<HTMLButtonElement>(null)
  return (
    <PopoverFrame
      trigger={<ShareTrigger />}
      align="end"
      initialFocus={button}
      className="flex w-96 flex-col gap-3 rounded-xl p-4"
    >
      <PopoverHead title={messages['share.title']} help={messages['share.help']} />
      <ShareLink buttonRef={button} />
    </PopoverFrame>
  )
}

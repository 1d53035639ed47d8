import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { modifierSign } from '#platform/modifier-sign.ts'
import { DialogFrame } from '#ui/kit/dialog-frame.tsx'
import { Tip } from '#ui/kit/tip.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { KeysTrigger } from './keys-trigger.tsx'
import { useShortcuts } from './use-shortcuts.ts'

export function KeysDialog() {
  const messages = useLaterMessages()
  const [open, setOpen] = useState(false)
  useShortcuts(() => setOpen(true))
  const keys = [
    ['?', messages['keys.help']],
    ['/', messages['keys.search']],
    [messages['keys.matches.name'], messages['keys.matches']],
    ['1 · 2 · 3 · 4', messages['keys.tabs']],
    ['Tab', messages['keys.tab']],
    ['← → ↑ ↓', messages['keys.arrows']],
    ['Enter', messages['keys.enter']],
    [messages['keys.click.name'], messages['keys.click']],
    ['Esc', messages['keys.escape']],
    [`${modifierSign}Z`, messages['keys.undo']],
    [`${modifierSign}Shift+Z`, messages['keys.redo']],
  ] as const
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Tip text={`${messages['keys.open']} (?)`}>
        <Dialog.Trigger render={<KeysTrigger />} />
      </Tip>
      <DialogFrame title={messages['keys.title']} place="centre">
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2 overflow-y-auto p-4">
          {keys.map(([key, text]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border border-line-control bg-sunken px-1.5 py-0.5 font-sans text-small whitespace-nowrap">
                  {key}
                </kbd>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </DialogFrame>
    </Dialog.Root>
  )
}

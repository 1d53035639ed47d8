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
  const arrows = '← → ↑ ↓'
  const tableKeys = [
    [arrows, messages['keys.cell']],
    [`${modifierSign}${arrows}`, messages['keys.far']],
    ['Home · End · PgUp · PgDn', messages['keys.row-ends']],
    ['Enter · F2 · Space', messages['keys.edit']],
    ['Enter · Tab', messages['keys.commit']],
    ['Esc', messages['keys.restore']],
    [`Shift + ${arrows}`, messages['keys.select']],
    ['Shift + Space', messages['keys.select-row']],
    [`${modifierSign}A`, messages['keys.select-all']],
    [`${modifierSign}C · X · V`, messages['keys.copy']],
    ['Delete', messages['keys.clear']],
  ] as const
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Tip text={`${messages['keys.open']} (?)`}>
        <Dialog.Trigger render={<KeysTrigger />} />
      </Tip>
      <DialogFrame title={messages['keys.title']} place="centre">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls by keyboard, too */}
        <div tabIndex={0} className="overflow-y-auto px-4 pb-4 -outline-offset-2">
          <KeyList title={messages['keys.everywhere']} keys={keys} />
          <KeyList title={messages['keys.hosts']} keys={tableKeys} />
        </div>
      </DialogFrame>
    </Dialog.Root>
  )
}

type KeyListProps = {
  readonly title: string
  readonly keys: readonly (readonly [key: string, text: string])[]
}

function KeyList({ title, keys }: KeyListProps) {
  return (
    <section>
      <h3 className="pt-4 pb-2 font-semibold">{title}</h3>
      <dl className="grid grid-cols-[8rem_1fr] items-baseline gap-x-4 sm:grid-cols-[11.75rem_1fr] gap-y-2">
        {keys.map(([key, text]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-line-control bg-sunken px-1.5 py-0.5 inline-block font-sans text-small sm:whitespace-nowrap">
                {key}
              </kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

import type { Popover } from '@base-ui/react/popover'
import { type ReactElement, useRef } from 'react'
import type { Baseline } from '#state/app-state.ts'
import { nameBaseline } from '#ui/kit/name-baseline.ts'
import { PopoverFrame } from '#ui/kit/popover-frame.tsx'
import { PopoverHead } from '#ui/kit/popover-head.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { BaselineForm } from './baseline-form.tsx'
import { CompareTrigger } from './compare-trigger.tsx'

type ComparePopoverProps = {
  readonly trigger?: ReactElement
  readonly align?: 'start' | 'end'
}

/** Chooses what the deployment is compared with. */
export function ComparePopover({
  trigger = <CompareTrigger />,
  align = 'end',
}: ComparePopoverProps) {
  const messages = useLaterMessages()
  const baseline = useAppState((state) => state.baseline)
  const actions = useRef<Popover.Root.Actions>(null)
  return (
    <PopoverFrame
      trigger={trigger}
      align={align}
      actions={actions}
      className="flex w-88 flex-col gap-3 rounded-xl p-4"
    >
      <PopoverHead title={messages['compare.title']} help={messages['compare.help']}>
        {baseline && <NamedBaseline baseline={baseline} />}
      </PopoverHead>
      <BaselineForm onTaken={() => actions.current?.close()} />
    </PopoverFrame>
  )
}

/** The whole of what the bar has no room for. */
function NamedBaseline({ baseline }: { readonly baseline: Baseline }) {
  const language = useAppState((state) => state.preferences.language)
  const { name, from } = nameBaseline(baseline, language)
  return (
    <p className="pt-0.5 text-small wrap-anywhere">
      <span className="font-medium">{name}</span> <span className="text-muted">{from}</span>
    </p>
  )
}

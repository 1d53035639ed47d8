import { useId } from 'react'
import { isChoiceKey, type OptionKey } from '#core/configuration/configuration.ts'
import { type OptionGroup, optionGroups, options } from '#core/configuration/options.ts'
import { useMessages } from '#ui/kit/services.tsx'
import { listOptions } from './list-options.ts'
import { NumberOption } from './number-option.tsx'
import { ChoiceControl, SwitchControl } from './option-control.tsx'
import { OptionRow } from './option-row.tsx'
import { PanelHead } from './panel-head.tsx'

export function OptionsPanel() {
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <PanelHead />
      <div className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain pr-4 pb-4 pl-5">
        {optionGroups.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
    </div>
  )
}

function Group({ group }: { readonly group: OptionGroup }) {
  const messages = useMessages()
  const id = useId()
  return (
    <section aria-labelledby={id} className="border-line pt-3 pb-1.5 not-first:border-t">
      <h2 id={id} className="pb-0.5 font-semibold text-ink">
        {messages[`group.${group}`]}
      </h2>
      {listOptions(group).map((option) => (
        <Option key={option} option={option} />
      ))}
    </section>
  )
}

function Option({ option }: { readonly option: OptionKey }) {
  if (!isChoiceKey(option)) return <NumberOption option={option} />
  const isSwitch = options[option].control === 'switch'
  return (
    <OptionRow option={option}>
      {({ id, ...control }) =>
        isSwitch ? (
          <SwitchControl {...control} id={id} option={option} />
        ) : (
          <ChoiceControl {...control} id={id} option={option} />
        )
      }
    </OptionRow>
  )
}

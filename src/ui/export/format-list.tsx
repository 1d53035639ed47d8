import { useId } from 'react'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { ChoiceProps, Target } from './export-choices.ts'
import { endingOf, iconOf, listGroups, listTargets } from './target-looks.ts'

/** The formats by what they are for, each a line; radio buttons for the keyboard and for readers. */
export function FormatList({ choices, onChange }: ChoiceProps) {
  const messages = useLaterMessages()
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-label={messages['export.format']}
      className="flex min-h-0 w-42 flex-col gap-3 overflow-y-auto border-r border-line p-2 low:py-1"
    >
      {listGroups(choices.subject).map((group) => (
        <fieldset key={group} className="flex flex-col gap-px">
          <legend className="px-2 pb-1 text-small text-muted">
            {messages[`export.group.${group}`]}
          </legend>
          {listTargets(group, choices.subject).map((target) => (
            <FormatLine
              key={target}
              name={name}
              target={target}
              chosen={target === choices.target}
              onChoose={() => onChange({ target })}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

type FormatLineProps = {
  readonly name: string
  readonly target: Target
  readonly chosen: boolean
  readonly onChoose: () => void
}

function FormatLine({ name, target, chosen, onChoose }: FormatLineProps) {
  const messages = useLaterMessages()
  const Icon = iconOf(target)
  return (
    <label className="relative flex min-h-control items-center gap-2.5 rounded-md px-2 whitespace-nowrap text-ink select-none not-has-checked:hover:bg-hover has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent-text">
      <input
        type="radio"
        name={name}
        value={target}
        checked={chosen}
        onChange={onChoose}
        className="absolute inset-0 m-0 cursor-[inherit] appearance-none opacity-0"
      />
      <Icon size={16} aria-hidden className="shrink-0" />
      {messages[`export.${target}`]}
      <span aria-hidden className="ml-auto pl-2 text-small font-normal text-muted">
        .{endingOf(target)}
      </span>
    </label>
  )
}

/** The same where there is no room for a list beside the settings. */
export function FormatField({ choices, onChange }: ChoiceProps) {
  const messages = useLaterMessages()
  const id = useId()
  const groups = listGroups(choices.subject).map((group) => ({
    label: messages[`export.group.${group}`],
    choices: listTargets(group, choices.subject).map((value) => ({
      value,
      label: `${messages[`export.${value}`]} (.${endingOf(value)})`,
    })),
  }))
  return (
    <div className="flex items-center justify-between gap-4">
      <label htmlFor={id} className="text-soft">
        {messages['export.format']}
      </label>
      <SelectField
        id={id}
        choices={groups}
        value={choices.target}
        onChange={(target) => onChange({ target })}
      />
    </div>
  )
}

import { type ChoiceKey, choices, type OptionKey } from '#core/configuration/configuration.ts'
import { formatValue } from '#core/configuration/format-value.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { Segments } from '#ui/kit/segments.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'
import { SwitchField } from '#ui/kit/switch-field.tsx'

export type ControlProps = {
  readonly labelId: string
  readonly describedBy: string
  readonly disabled: boolean
}

/** The choices whose words do not fit beside the label, in one language or the other. */
const listed: ReadonlySet<OptionKey> = new Set<OptionKey>(['iis', 'smart-protection'])

/** One of several words: all in view, or in a list where they would not fit. */
export function ChoiceControl(
  props: ControlProps & { readonly option: ChoiceKey; readonly id: string },
) {
  const { option, id, labelId, describedBy, disabled } = props
  const messages = useMessages()
  const update = useUpdate()
  const field = {
    choices: choices[option].map((choice: string) => ({
      value: choice,
      label: formatValue(option, choice, messages),
    })),
    value: useAppState((state): string => configurationOf(state.deployment)[option]),
    onChange: (next: string) =>
      update({ type: 'edit', edit: { kind: 'set-options', change: { [option]: next } } }),
    describedBy,
    disabled,
  }
  return listed.has(option) ? (
    <SelectField {...field} id={id} className="min-w-36" />
  ) : (
    <Segments {...field} labelledBy={labelId} />
  )
}

export function SwitchControl(
  props: ControlProps & { readonly option: ChoiceKey; readonly id: string },
) {
  const { option, id, labelId, describedBy, disabled } = props
  const update = useUpdate()
  const value = useAppState((state) => configurationOf(state.deployment)[option])
  return (
    <SwitchField
      id={id}
      // What cannot act is off, whatever it would be set to.
      on={value === 'on' && !disabled}
      onChange={(on) =>
        update({
          type: 'edit',
          edit: { kind: 'set-options', change: { [option]: on ? 'on' : 'off' } },
        })
      }
      labelledBy={labelId}
      describedBy={describedBy}
      disabled={disabled}
    />
  )
}

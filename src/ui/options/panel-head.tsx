import { useId } from 'react'
import { optionKeys } from '#core/configuration/configuration.ts'
import { isDefault } from '#core/configuration/default-configuration.ts'
import { matchingPreset, presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { Button } from '#ui/kit/button.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'

/** The presets, and how far the options are from their defaults. */
export function PanelHead() {
  const messages = useMessages()
  const update = useUpdate()
  const configuration = useAppState((state) => configurationOf(state.deployment))
  const id = useId()
  const changed = optionKeys.filter((key) => !isDefault(key, configuration)).length
  return (
    <div className="flex flex-col gap-1 border-b border-line pr-4 pl-5 pt-3 pb-3.5">
      <div className="flex min-h-6 items-center justify-between gap-2 text-note text-muted">
        <label htmlFor={id} className="text-base font-semibold text-ink">
          {messages['options.preset']}
        </label>
        {changed > 0 && (
          <span className="flex items-center gap-1">
            {messages['options.changed-count'](changed)}
            <Button
              look="quiet"
              onClick={() => {
                update({ type: 'edit', edit: { kind: 'reset-options', keys: optionKeys } })
                document.getElementById(id)?.focus()
              }}
              className="-mr-1.5 h-6! px-1.5! text-note! text-accent-text!"
            >
              {messages['options.reset-all']}
            </Button>
          </span>
        )}
      </div>
      <SelectField
        choices={presetIds.map((preset) => ({
          value: preset,
          label: messages[`preset.${preset}`],
        }))}
        value={matchingPreset(configuration)}
        placeholder={messages['preset.custom']}
        onChange={(preset) =>
          update({
            type: 'edit',
            edit: { kind: 'set-options', change: presetConfiguration(preset) },
          })
        }
        id={id}
        className="w-full"
      />
    </div>
  )
}

import { pictureLook, scales } from '#core/exports/picture/picture-settings.ts'
import { CheckField } from '#ui/kit/check-field.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { ChoiceProps } from './export-choices.ts'
import { CheckSetting, Setting } from './setting.tsx'
import { ThemeSetting } from './theme-setting.tsx'

const { theme, margin, ports, place } = pictureLook.shape

/** How the picture looks and what is in it; its ground goes with its theme, or is left out. */
export function PictureSettings({ choices, onChange }: ChoiceProps) {
  const messages = useLaterMessages()
  return (
    <>
      <Setting
        label={messages['export.place']}
        choices={place.options.map((value) => ({
          value,
          label: messages[`export.place.${value}`],
        }))}
        value={choices.place}
        onChange={(value) => onChange({ place: value })}
      />
      <ThemeSetting themes={theme.options} choices={choices} onChange={onChange} />
      <Setting
        label={messages['export.ground']}
        choices={[
          { value: 'theme', label: messages[`export.ground.${choices.theme}`] },
          { value: 'transparent', label: messages['export.ground.transparent'] },
        ]}
        value={choices.ground}
        onChange={(ground) => onChange({ ground })}
      />
      {choices.target === 'png' && (
        <Setting
          label={messages['export.scale']}
          choices={scales.map((value) => ({ value, label: messages['export.scale.value'](value) }))}
          value={choices.scale}
          onChange={(scale) => onChange({ scale })}
        />
      )}
      <Setting
        label={messages['export.margin']}
        choices={margin.options.map((value) => ({
          value,
          label: messages[`export.margin.${value}`],
        }))}
        value={choices.margin}
        onChange={(value) => onChange({ margin: value })}
      />
      <Setting
        label={messages['export.ports']}
        choices={ports.options.map((value) => ({
          value,
          label: messages[`export.ports.${value}`],
        }))}
        value={choices.ports}
        onChange={(value) => onChange({ ports: value })}
      />
      <CheckSetting label={messages['export.include']}>
        <CheckField
          label={messages['export.title-block']}
          checked={choices.titleBlock}
          onChange={(titleBlock) => onChange({ titleBlock })}
        />
        <CheckField
          label={messages['export.legend']}
          checked={choices.legend}
          onChange={(legend) => onChange({ legend })}
        />
        {choices.target === 'svg' && (
          <CheckField
            label={messages['export.editable']}
            checked={choices.editable}
            onChange={(editable) => onChange({ editable })}
          />
        )}
      </CheckSetting>
    </>
  )
}

import { type FormatId, hasSetting } from '#core/exports/formats.ts'
import { pictureLook, scales } from '#core/exports/picture/picture-settings.ts'
import { CheckField } from '#ui/kit/check-field.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { ChoiceProps } from './export-choices.ts'
import { CheckSetting, Setting } from './setting.tsx'
import { ThemeSetting } from './theme-setting.tsx'

const { theme, margin, ports, place, slide, connectors } = pictureLook.shape

type PictureSettingsProps = ChoiceProps & { readonly format: FormatId }

/** How the picture looks and what is in it, as far as the format leaves it open. */
export function PictureSettings({ format, choices, onChange }: PictureSettingsProps) {
  const messages = useLaterMessages()
  const has = (setting: Parameters<typeof hasSetting>[1]) =>
    hasSetting(format, setting) &&
    !(choices.subject === 'comparison' && settledByComparison.has(setting)) &&
    // Numbers always bring their table along.
    !(setting === 'portSlides' && choices.ports === 'callouts')
  return (
    <>
      {has('slide') && (
        <Setting
          label={messages['export.slide']}
          choices={slide.options.map((value) => ({
            value,
            label: messages[`export.slide.${value}`],
          }))}
          value={choices.slide}
          onChange={(value) => onChange({ slide: value })}
        />
      )}
      {has('place') && (
        <Setting
          label={messages['export.place']}
          choices={place.options.map((value) => ({
            value,
            label: messages[`export.place.${value}`],
          }))}
          value={choices.place}
          onChange={(value) => onChange({ place: value })}
        />
      )}
      {has('theme') && (
        <ThemeSetting themes={theme.options} choices={choices} onChange={onChange} />
      )}
      {has('ground') && (
        <Setting
          label={messages['export.ground']}
          choices={[
            { value: 'theme', label: messages[`export.ground.${choices.theme}`] },
            { value: 'transparent', label: messages['export.ground.transparent'] },
          ]}
          value={choices.ground}
          onChange={(ground) => onChange({ ground })}
        />
      )}
      {has('scale') && (
        <Setting
          label={messages['export.scale']}
          choices={scales.map((value) => ({ value, label: messages['export.scale.value'](value) }))}
          value={choices.scale}
          onChange={(scale) => onChange({ scale })}
        />
      )}
      {has('margin') && (
        <Setting
          label={messages['export.margin']}
          choices={margin.options.map((value) => ({
            value,
            label: messages[`export.margin.${value}`],
          }))}
          value={choices.margin}
          onChange={(value) => onChange({ margin: value })}
        />
      )}
      {has('ports') && (
        <Setting
          label={messages['export.ports']}
          choices={ports.options.map((value) => ({
            value,
            label: messages[`export.ports.${value}`],
          }))}
          value={choices.ports}
          onChange={(value) => onChange({ ports: value })}
        />
      )}
      {has('connectors') && (
        <>
          <Setting
            label={messages['export.connectors']}
            choices={connectors.options.map((value) => ({
              value,
              label: messages[`export.connectors.${value}`],
            }))}
            value={choices.connectors}
            onChange={(value) => onChange({ connectors: value })}
          />
          <p className="text-small text-muted">{messages['export.connectors.help']}</p>
        </>
      )}
      {included.some(has) && (
        <CheckSetting label={messages['export.include']}>
          {included.filter(has).map((setting) => (
            <CheckField
              key={setting}
              label={messages[includedNames[setting]]}
              checked={choices[setting]}
              onChange={(checked) => onChange({ [setting]: checked })}
            />
          ))}
        </CheckSetting>
      )}
    </>
  )
}

/** The ports of both deployments stand on the lines, and the tables are always there. */
const settledByComparison: ReadonlySet<string> = new Set(['ports', 'portSlides'])

/** What is in the file or not. */
const included = ['titleBlock', 'legend', 'editable', 'portSlides'] as const

const includedNames = {
  titleBlock: 'export.title-block',
  legend: 'export.legend',
  editable: 'export.editable',
  portSlides: 'export.port-slides',
} as const

import { themeNames } from '#core/scene/theme.ts'
import type { ExportSettings } from '#state/make-export.ts'
import { useMessages } from '#ui/kit/services.tsx'
import { Setting } from './setting.tsx'

const scales = [1, 2, 3, 4] as const

type PictureSettingsProps = {
  readonly settings: ExportSettings
  readonly onChange: (changed: Partial<ExportSettings>) => void
}

/** How the picture looks; its ground goes with its theme, or is left out. */
export function PictureSettings({ settings, onChange }: PictureSettingsProps) {
  const messages = useMessages()
  return (
    <>
      <Setting
        label={messages['export.theme']}
        choices={themeNames.map((theme) => ({ value: theme, label: messages[`theme.${theme}`] }))}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Setting
        label={messages['export.ground']}
        choices={[
          { value: 'theme', label: messages[`export.ground.${settings.theme}`] },
          { value: 'transparent', label: messages['export.ground.transparent'] },
        ]}
        value={settings.ground}
        onChange={(ground) => onChange({ ground })}
      />
      {settings.format === 'png' && (
        <Setting
          label={messages['export.scale']}
          choices={scales.map((scale) => ({
            value: scale,
            label: messages['export.scale.value'](scale),
          }))}
          value={settings.scale}
          onChange={(scale) => onChange({ scale })}
        />
      )}
    </>
  )
}

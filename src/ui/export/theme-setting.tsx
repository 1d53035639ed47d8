import type { ThemeName } from '#core/scene/theme.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { ChoiceProps } from './export-choices.ts'
import { Setting } from './setting.tsx'

type ThemeSettingProps = ChoiceProps & { readonly themes: readonly ThemeName[] }

/** The theme of the picture; where the chosen one is not possible, the light one stands for it. */
export function ThemeSetting({ themes, choices, onChange }: ThemeSettingProps) {
  const messages = useLaterMessages()
  return (
    <Setting
      label={messages['export.theme']}
      choices={themes.map((value) => ({ value, label: messages[`theme.${value}`] }))}
      value={themes.includes(choices.theme) ? choices.theme : 'light'}
      onChange={(theme) => onChange({ theme })}
    />
  )
}

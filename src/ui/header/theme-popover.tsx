import { PopoverFrame } from '#ui/kit/popover-frame.tsx'
import { Segments } from '#ui/kit/segments.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { Tip } from '#ui/kit/tip.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ThemeTrigger } from './theme-trigger.tsx'

const themes = ['light', 'dark', 'system'] as const

/** Light, dark, or as the system has it; stays open, so that one can look and choose again. */
export function ThemePopover() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const preference = useAppState((state) => state.preferences.theme)
  return (
    <PopoverFrame
      trigger={<ThemeTrigger />}
      wrap={(trigger) => <Tip text={messages['header.theme']}>{trigger}</Tip>}
      align="end"
      aria-label={messages['header.theme']}
      className="rounded-lg p-1.5"
    >
      <Segments
        choices={themes.map((theme) => ({ value: theme, label: messages[`theme.${theme}`] }))}
        value={preference}
        onChange={(theme) => update({ type: 'prefer', preferences: { theme } })}
        label={messages['header.theme']}
      />
    </PopoverFrame>
  )
}

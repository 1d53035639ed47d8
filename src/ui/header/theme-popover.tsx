import { Popover } from '@base-ui/react/popover'
import { Segments } from '#ui/kit/segments.tsx'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'
import { Tip } from '#ui/kit/tip.tsx'
import { ThemeTrigger } from './theme-trigger.tsx'

const themes = ['light', 'dark', 'system'] as const

/** Light, dark, or as the system has it; stays open, so that one can look and choose again. */
export function ThemePopover() {
  const messages = useMessages()
  const update = useUpdate()
  const preference = useAppState((state) => state.preferences.theme)
  return (
    <Popover.Root>
      <Tip text={messages['header.theme']}>
        <Popover.Trigger render={<ThemeTrigger />} />
      </Tip>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" className="z-30">
          <Popover.Popup
            aria-label={messages['header.theme']}
            className="rounded-lg border border-line bg-surface p-1.5 shadow-popup outline-none"
          >
            <Segments
              choices={themes.map((theme) => ({ value: theme, label: messages[`theme.${theme}`] }))}
              value={preference}
              onChange={(theme) => update({ type: 'prefer', preferences: { theme } })}
              label={messages['header.theme']}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

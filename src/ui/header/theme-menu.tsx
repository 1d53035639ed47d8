import { later } from '#ui/kit/later.tsx'
import { ThemeTrigger } from './theme-trigger.tsx'

/** Chooses the theme of the screen. */
export const ThemeMenu = later(
  async () => (await import('./theme-popover.tsx')).ThemePopover,
  () => <ThemeTrigger data-waiting disabled />,
)

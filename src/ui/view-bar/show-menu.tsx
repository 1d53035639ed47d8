import { later } from '#ui/kit/later.tsx'
import { ShowTrigger } from './show-trigger.tsx'

/** Hides and shows protocols and zones of the picture. */
export const ShowMenu = later(
  async () => (await import('./show-popover.tsx')).ShowPopover,
  () => <ShowTrigger data-waiting disabled />,
)

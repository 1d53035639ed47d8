import { later } from '#ui/kit/later.tsx'
import { ShareTrigger } from './share-trigger.tsx'

/** Shares the deployment as a link. */
export const ShareButton = later(
  async () => (await import('./share-popover.tsx')).SharePopover,
  () => <ShareTrigger data-waiting disabled />,
)

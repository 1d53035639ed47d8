import { later } from '#ui/kit/later.tsx'
import { OpenTrigger } from './open-trigger.tsx'

/** Opens a file from a dialog. */
export const OpenButton = later(
  async () => (await import('./open-file-button.tsx')).OpenFileButton,
  () => <OpenTrigger data-waiting disabled />,
)

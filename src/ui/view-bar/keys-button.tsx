import { later } from '#ui/kit/later.tsx'
import { KeysTrigger } from './keys-trigger.tsx'

/** Lists the keys; `?` opens the list too. */
export const KeysButton = later(
  async () => (await import('./keys-dialog.tsx')).KeysDialog,
  () => <KeysTrigger data-waiting disabled />,
)

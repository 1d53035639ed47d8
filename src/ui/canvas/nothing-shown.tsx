import { later } from '#ui/kit/later.tsx'

/** Says that nothing of the deployment is shown. */
export const NothingShown = later(
  async () => (await import('./nothing-message.tsx')).NothingMessage,
  () => null,
)

import { later } from '#ui/kit/later.tsx'

/** Always says what of the deployment the picture does not show. */
export const HiddenNotice = later(
  async () => (await import('./hidden-message.tsx')).HiddenMessage,
  () => null,
)

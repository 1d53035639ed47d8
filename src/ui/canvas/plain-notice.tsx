import { later } from '#ui/kit/later.tsx'

/** Says that the engine failed and the placement is a simple one. */
export const PlainNotice = later(
  async () => (await import('./plain-message.tsx')).PlainMessage,
  () => null,
)

import { later } from '#ui/kit/later.tsx'

/** How many rows that are not needed a search finds. */
export const UnneededNote = later(
  async () => (await import('./unneeded-found.tsx')).UnneededFound,
  () => null,
)

import { later } from '#ui/kit/later.tsx'

/** What the last change did to the flows; there is none before the first. */
export const ChangeNote = later(
  async () => (await import('./change-summary.tsx')).ChangeSummary,
  () => null,
)

import { later } from '#ui/kit/later.tsx'

/** Lets files and links be dropped or pasted on the page, and says what became of them. */
export const DropZone = later(
  async () => (await import('./drop-target.tsx')).DropTarget,
  () => null,
)

import { later } from '#ui/kit/later.tsx'

/** The panel beside the picture: details, findings, walk-throughs, changes. */
export const SidePanel = later(
  async () => (await import('./panel-frame.tsx')).PanelFrame,
  () => null,
)

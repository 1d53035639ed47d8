/** The panel beside the picture: details, findings, walk-throughs, changes. */
export const panel = {
  'panel.title': 'Details',
} as const

/** The canvas around the picture. */
export const canvas = {
  'canvas.label': 'Network diagram',
  'canvas.plain':
    'The layout engine could not be loaded. Hosts and flows are complete, but placed simply.',
  'canvas.retry': 'Try again',
  'canvas.fit': 'Fit to window',
  'canvas.zoom-in': 'Zoom in',
  'canvas.zoom-out': 'Zoom out',
  'canvas.minimap': 'Overview of the diagram',
  'canvas.show-minimap': 'Overview',
  'canvas.legend': 'Legend',
  'canvas.host-role': 'host',
  'canvas.zone-role': 'zone',
  'canvas.connection-role': 'connection',
} as const

/** The table of flows, its search and filters, and the rows that are not needed. */
export const ports = {
  'tab.diagram': 'Diagram',
  'tab.ports': 'Ports',
} as const

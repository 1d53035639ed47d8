import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { spacing } from '#core/layout/spacing.ts'
import type { Drawing } from './drawing.ts'

/** Our own layout as a drawing to compare: without the outer margin. */
export const toDrawing = ({ size, hosts, connections }: LaidOutTopology): Drawing => ({
  size: { width: size.width - 2 * spacing.margin, height: size.height - 2 * spacing.margin },
  hosts: hosts.map(({ id, box }) => ({ id, box })),
  connections: connections.map(({ id, source, destination, points, label }) => {
    return { id, source, destination, points, label }
  }),
})

import type { Box, Point, Size } from '#core/kit/geometry.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'

/** A connection as any layout draws it: a line and the box of its label, in px. */
type DrawnConnection = {
  readonly id: string
  readonly source: string
  readonly destination: string
  readonly points: readonly Point[]
  readonly label: Box
}

/** What every layout's result is measured as: boxes and lines without an outer margin, in px. */
export type Drawing = {
  readonly size: Size
  readonly hosts: readonly { readonly id: string; readonly box: Box }[]
  readonly connections: readonly DrawnConnection[]
}

/** A way of laying a topology out. */
export type Drawer = (topology: Topology, messages: Messages) => Promise<Drawing>

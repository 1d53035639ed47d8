import type { Box, Point } from '#core/kit/geometry.ts'
import type { LaidOutHost, LaidOutPart, LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import type { Shape } from './scene.ts'
import type { Theme } from './theme.ts'

/**
 * What is laid over a picture without moving anything in it. The picture knows only that there may be
 * something, so that what draws it is loaded when it is wanted.
 */
export type SceneOverlay = {
  /** What is drawn on a chip that stands for these flows. */
  readonly markChip: (chip: Box, flows: readonly string[]) => readonly Shape[]
  /** What is said of a connection of these flows, after the rest; '' for nothing. */
  readonly describe: (flows: readonly string[]) => string
  /** The colours of a connection or a chip of these flows; null for the picture's own. */
  readonly themeOf?: (flows: readonly string[]) => Theme | null
  /** The colours of a zone. */
  readonly themeOfZone?: (zone: string) => Theme
  /** What is special about the card of a host; null for nothing. */
  readonly ofHost?: (host: LaidOutHost) => HostOverlay | null
  /** What is left of the picture, with everything in its place; all of it where it is missing. */
  readonly narrow?: (picture: LaidOutTopology) => LaidOutTopology
  /** The ids of hosts, group by group, that are alike in it, where it tells some apart. */
  readonly likes?: readonly (readonly string[])[]
  /** What the marks mean, for the legend. */
  readonly legend: readonly LegendSign[]
}

/** How a card and its parts are drawn, what is laid over it, and what is said of it after the rest. */
type HostOverlay = {
  readonly theme: Theme
  readonly themeOfPart: (part: LaidOutPart) => Theme
  readonly shapes: readonly Shape[]
  readonly said: string
}

/** A sign of the legend in a box of `swatchSize`, and what it means. */
export type LegendSign = {
  readonly label: string
  readonly sign: (at: Point) => readonly Shape[]
}

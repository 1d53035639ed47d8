import type { Box, Point } from '#core/kit/geometry.ts'
import type { Shape } from './scene.ts'

/**
 * What is laid over a picture without moving anything in it. The picture knows only that there may be
 * something, so that what draws it is loaded when it is wanted.
 */
export type SceneOverlay = {
  /** What is drawn on a chip that stands for these flows. */
  readonly markChip: (chip: Box, flows: readonly string[]) => readonly Shape[]
  /** What is said of a connection of these flows, after the rest; '' for nothing. */
  readonly describe: (flows: readonly string[]) => string
  /** What the marks mean, for the legend. */
  readonly legend: readonly LegendSign[]
}

/** A sign of the legend in a box of `swatchSize`, and what it means. */
export type LegendSign = {
  readonly label: string
  readonly sign: (at: Point) => readonly Shape[]
}

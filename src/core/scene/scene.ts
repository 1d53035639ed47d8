import type { Box, Point, Size } from '#core/kit/geometry.ts'

/** The few shapes that every target can draw. Colours are plain `#rrggbb`; numbers are px. */
export type Shape =
  | {
      readonly type: 'rect'
      readonly box: Box
      readonly radius: number
      readonly fill: string
      readonly stroke: string | null
      readonly strokeWidth: number
      readonly dash: readonly number[]
    }
  | {
      readonly type: 'path'
      /** SVG path data with absolute commands. */
      readonly data: string
      readonly fill: string | null
      readonly stroke: string | null
      readonly strokeWidth: number
      readonly dash: readonly number[]
    }
  | {
      readonly type: 'text'
      readonly text: string
      /** The point on the baseline that `anchor` names. */
      readonly at: Point
      readonly anchor: 'start' | 'middle' | 'end'
      readonly size: number
      readonly weight: 400 | 600
      readonly fill: string
    }

export type TextShape = Extract<Shape, { type: 'text' }>

/** A group of shapes that stands for one thing, so that a canvas can make it selectable. */
export type SceneElement = {
  readonly id: string
  /** The sentence that names it for people who do not see it. */
  readonly label: string
  /** Around everything it draws but the thickness of strokes. */
  readonly box: Box
  readonly shapes: readonly Shape[]
}

export type SceneZone = SceneElement & { readonly title: Box }

export type SceneHost = SceneElement & {
  readonly zone: string
  /** Ids of the host's element, or of those of all hosts that it stands for. */
  readonly stands: readonly string[]
  /** Its lines for hosts that it stands for, and the ids of the elements of these. */
  readonly rows: readonly { readonly box: Box; readonly stands: readonly string[] }[]
}

/**
 * A port of a connection; `flows` are the ids of the flows that it stands for. A mark that is laid
 * over its border stands out of the box.
 */
export type SceneChip = SceneElement & { readonly flows: readonly string[] }

/** A line with its arrow, and the chips that stand on it; chips are drawn after all hosts. */
export type SceneConnection = SceneElement & {
  readonly source: string
  readonly destination: string
  /** As with hosts. */
  readonly stands: readonly string[]
  readonly points: readonly Point[]
  /** Names all its chips together, where they are drawn apart from the line. */
  readonly chipsId: string
  /** Around all chips of the connection. */
  readonly chipsBox: Box
  readonly chips: readonly SceneChip[]
}

/** The finished picture. Drawing order: zones, lines, hosts, chips, legend, notes. */
export type Scene = {
  readonly size: Size
  /** The top left corner; notes may stand above and left of the layout's own origin. */
  readonly origin: Point
  readonly ground: string | null
  readonly title: string
  readonly description: string
  readonly zones: readonly SceneZone[]
  readonly connections: readonly SceneConnection[]
  readonly hosts: readonly SceneHost[]
  readonly legend: SceneElement | null
  /** What a document wants around the picture: its title block, a table of ports, its source. */
  readonly notes: readonly SceneElement[]
}

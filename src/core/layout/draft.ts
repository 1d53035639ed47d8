import type { Box, Point } from '#core/kit/geometry.ts'

/** A host's card while the passes still move things. */
export type DraftCard = { readonly id: string; readonly zone: string; readonly box: Box }

export type DraftZone = { readonly id: string; readonly box: Box; readonly title: Box }

/** A connection's line from its source to its destination, and the box of its chips. */
export type DraftLine = {
  readonly id: string
  readonly source: string
  readonly destination: string
  readonly points: readonly Point[]
  readonly label: Box
}

/** The picture between the engine and the finished layout; each pass returns a new one. */
export type Draft = {
  readonly cards: readonly DraftCard[]
  readonly zones: readonly DraftZone[]
  readonly lines: readonly DraftLine[]
}

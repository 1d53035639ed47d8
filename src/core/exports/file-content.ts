import type { Result } from '#core/kit/result.ts'
import type { DocumentPreview } from './office/office-document.ts'
import type { SvgPicture } from './picture/export-svg.ts'
import type { LayOut } from './picture/make-picture.ts'
import type { PlacedPicture } from './picture/place.ts'

export type Raster = {
  readonly png: Uint8Array
  /** Signs beside letters, such as pictographs, that no font of the machine has; '' for none. */
  readonly missingSigns: string
}

/** What files are made with; `Problem` is why the machine could not draw the pixels. */
export type FileTools<Problem> = {
  readonly layOut: LayOut
  readonly rasterise: (picture: SvgPicture, scale: number) => Promise<Result<Raster, Problem>>
}

/** What a file holds, and the signs that could not be drawn in it. */
export type FileContent = {
  readonly content: string | Uint8Array
  readonly missingSigns: string
  /** How a picture comes out at its place; null where it has none. */
  readonly placed: PlacedPicture | null
  /** Of a document that no browser shows. */
  readonly preview?: DocumentPreview
}

/** What is said of files whose pixels nobody has to draw. */
export const plainFacts = { missingSigns: '', placed: null } as const

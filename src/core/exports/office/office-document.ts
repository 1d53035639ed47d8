/** What is looked at of a document that no browser shows. */
export type DocumentPreview = {
  /** The picture in it, as SVG. */
  readonly svg: string
  readonly pages: { readonly kind: 'slides' | 'sheets'; readonly count: number } | null
  /** Its smallest text in pt where it stands; null where the program that opens it decides. */
  readonly smallestText: number | null
}

/** A document as its file, and what is looked at of it. */
export type OfficeDocument = { readonly content: Uint8Array; readonly preview: DocumentPreview }

/** A picture of one page, as large as its program shows it. */
export const previewOf = (svg: string): DocumentPreview => ({
  svg,
  pages: null,
  smallestText: null,
})

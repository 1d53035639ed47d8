/** A document as its file, and the picture in it as an SVG. */
export type OfficeDocument = { readonly content: Uint8Array; readonly preview: string }

/** A table for the clipboard: a heading and rows of as many cells. */
export type Table = {
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

declare module 'subset-font' {
  /** Here: one weight of a variable font with all its glyphs. */
  function subsetFont(
    font: Buffer,
    text: undefined,
    options: {
      readonly keepAllGlyphs: true
      readonly targetFormat: 'sfnt'
      readonly variationAxes: { readonly wght: number }
    },
  ): Promise<Buffer>
  export = subsetFont
}

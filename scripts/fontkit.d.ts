declare module 'fontkit' {
  type Glyph = { readonly id: number; readonly advanceWidth: number }
  type Font = {
    readonly unitsPerEm: number
    readonly HVAR: unknown
    readonly _variationProcessor: {
      getAdvanceAdjustment(glyphId: number, table: unknown): number
    }
    /** One number an axis, in the order of the font's axes. */
    variationCoords: readonly number[]
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
  }
  export function openSync(path: string): Font
}

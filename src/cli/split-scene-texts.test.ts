import { openSync } from 'fontkit'
import { expect, test } from 'vitest'
import { bundledFontFiles } from './bundled-font.ts'
import { hasOtherSigns } from './split-scene-texts.ts'

test('what is left to the bundled font has a glyph in it', async () => {
  for (const file of await bundledFontFiles()) {
    const font = openSync(file)
    const signs = Array.from({ length: 0xfffe }, (_, code) => code).filter(
      (code) => (code < 0xd800 || code > 0xdfff) && !hasOtherSigns(String.fromCodePoint(code)),
    )
    expect(signs.length).toBeGreaterThan(200)
    expect(signs.filter((code) => !font.hasGlyphForCodePoint(code))).toEqual([])
  }
})

test.each(['Plzeň', 'Łódź', 'Győr', 'a → b', 'Ōsaka'])(
  '%s needs another font for a sign',
  (name) => {
    expect(hasOtherSigns(name)).toBe(true)
  },
)

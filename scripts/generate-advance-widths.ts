import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openSync } from 'fontkit'

// The picture's text is measured with this table and not with the machine's fonts, so that the
// same configuration gives the same bytes everywhere. Run again when the bundled font changes.
const fontPath = fileURLToPath(
  import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
)
const tablePath = fileURLToPath(new URL('../src/core/text/advance-widths.ts', import.meta.url))
const weights = [400, 600] as const
const ascii = { first: 0x20, last: 0x7e }
const runs = [ascii, { first: 0xa0, last: 0xff }, { first: 0x2010, last: 0x2027 }] as const

const font = openSync(fontPath)

// fontkit decodes the glyphs of a compressed font only at its default weight, so the widths of
// another weight are the default ones plus the font's own table of differences.
function openAtWeight(weight: number) {
  const instance = openSync(fontPath)
  instance.variationCoords = [weight]
  return instance
}

/** Widths of the characters of one run in 1/1000 em; 0 where the font has no glyph. */
function listWidths(weight: number, first: number, last: number): number[] {
  const instance = openAtWeight(weight)
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const code = first + index
    if (!font.hasGlyphForCodePoint(code)) return 0
    const glyph = font.glyphForCodePoint(code)
    const difference = instance._variationProcessor.getAdvanceAdjustment(glyph.id, instance.HVAR)
    return Math.round(((glyph.advanceWidth + difference) * 1000) / font.unitsPerEm)
  })
}

const hex = (code: number) => `0x${code.toString(16).padStart(4, '0')}`

/** Numbers in indented lines of at most 100 columns, in the formatter's own way. */
function formatNumbers(numbers: readonly number[], indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const text of numbers.map((number) => `${number},`)) {
    const longer = line === '' ? text : `${line} ${text}`
    if (longer.length > 100 - indent) {
      lines.push(line)
      line = text
    } else line = longer
  }
  return [...lines, line].map((text) => `${' '.repeat(indent)}${text}`).join('\n')
}

const formatRun = (weight: number, run: (typeof runs)[number]) =>
  `    {\n      first: ${hex(run.first)},\n      widths: [\n${formatNumbers(
    listWidths(weight, run.first, run.last),
    8,
  )}\n      ],\n    },`

// The widest face that a viewer is likely to have in place of ours, to tell which texts it would
// carry out of their boxes.
const wideFaces = { 400: 'DejaVuSans', 600: 'DejaVuSans-Bold' } as const

const wideTablePath = fileURLToPath(
  new URL('../src/core/text/wide-advance-widths.ts', import.meta.url),
)

function listWideWidths(weight: (typeof weights)[number]): number[] {
  const path = import.meta.resolve(`dejavu-fonts-ttf/ttf/${wideFaces[weight]}.ttf`)
  const wide = openSync(fileURLToPath(path))
  return Array.from({ length: ascii.last - ascii.first + 1 }, (_, index) =>
    Math.round((wide.glyphForCodePoint(ascii.first + index).advanceWidth * 1000) / wide.unitsPerEm),
  )
}

const formatWideWeight = (weight: (typeof weights)[number]) =>
  `  ${weight}: [\n${formatNumbers(listWideWidths(weight), 4)}\n  ],`

const formatWeight = (weight: number) =>
  `  ${weight}: [\n${runs.map((run) => formatRun(weight, run)).join('\n')}\n  ],`

writeFileSync(
  tablePath,
  `// Written by scripts/generate-advance-widths.ts from the bundled font Inter; do not edit.

/** Advance widths of runs of characters in 1/1000 em, by weight; 0 where there is no glyph. */
export const advanceWidths = {
${weights.map(formatWeight).join('\n')}
} as const
`,
)

writeFileSync(
  wideTablePath,
  `// Written by scripts/generate-advance-widths.ts from DejaVu Sans; do not edit.

/** Advance widths of the characters from U+0020 on in 1/1000 em, by weight. */
export const wideAdvanceWidths = {
${weights.map(formatWideWeight).join('\n')}
} as const
`,
)

import { breakLines, type TextStyle } from '#core/text/break-lines.ts'
import { measureText } from '#core/text/measure-text.ts'

const separator = ' · '
const usualLines = 2

/**
 * The addresses of a host in at most `most` lines of `width` px: those that have room, and how many
 * more there are, such as `+3`. A single one that is wider than a line is broken.
 */
export function formatAddresses(
  addresses: readonly string[],
  width: number,
  style: TextStyle,
  most = usualLines,
): string[] {
  const fits = (line: string) => measureText(line, style.size, style.weight) <= width
  for (let shown = addresses.length; shown > 1; shown--) {
    const lines = fillLines(addresses.slice(0, shown), addresses.length - shown, most, fits)
    if (lines) return lines
  }
  const [first = '', ...others] = addresses
  const rest = others.length === 0 ? '' : ` +${others.length}`
  return first === '' ? [] : breakLines(`${first}${rest}`, width, style, most)
}

/** Whole addresses in lines, the count of the others at the end; null where they do not fit. */
function fillLines(
  addresses: readonly string[],
  more: number,
  most: number,
  fits: (line: string) => boolean,
): string[] | null {
  const lines: string[] = []
  const pieces = more === 0 ? addresses : [...addresses, `+${more}`]
  for (const [index, piece] of pieces.entries()) {
    const isCount = index === addresses.length
    const joined = `${lines.at(-1) ?? ''}${isCount ? ' ' : separator}${piece}`
    if (lines.length > 0 && fits(joined)) lines.splice(-1, 1, joined)
    else if (!isCount && fits(piece) && lines.length < most) lines.push(piece)
    else return null
  }
  return lines
}

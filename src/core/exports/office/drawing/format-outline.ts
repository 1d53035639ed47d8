import { formatFill } from './format-text.ts'

/** A line of a shape; lengths in px. */
export type OutlineLook = {
  readonly stroke: string | null
  readonly strokeWidth: number
  readonly dash: readonly number[]
}

/** The line of a shape, with an arrow at its end where it has one. */
export function formatOutline(look: OutlineLook, scale: number, hasArrow = false): string {
  const { stroke, strokeWidth, dash } = look
  if (stroke === null) return '<a:ln><a:noFill/></a:ln>'
  const arrow = hasArrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : ''
  return `<a:ln w="${Math.round(strokeWidth * scale)}" cap="rnd">${formatFill(stroke)}${formatDash(dash, strokeWidth)}<a:round/>${arrow}</a:ln>`
}

/** Strokes and gaps in 1/1000 % of the line's width. */
function formatDash(dash: readonly number[], width: number): string {
  if (dash.length === 0) return '<a:prstDash val="solid"/>'
  const share = (length: number) => Math.round((length / width) * 100_000)
  const strokes = dash.flatMap((stroke, index) => {
    const gap = index % 2 === 0 ? dash[index + 1] : undefined
    return gap === undefined ? [] : [`<a:ds d="${share(stroke)}" sp="${share(gap)}"/>`]
  })
  return `<a:custDash>${strokes.join('')}</a:custDash>`
}

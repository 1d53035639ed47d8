/** What of a canvas's context is needed to judge it. */
type Judged = Pick<CanvasRenderingContext2D, 'fillStyle' | 'fillRect'> & {
  readonly getImageData: (
    x: number,
    y: number,
    width: number,
    height: number,
  ) => { readonly data: ArrayLike<number> }
}

/** In px; enough colours that a browser that spares plain areas does not spare this one. */
const side = 16

/**
 * How far a colour or its opacity may be off. Some browsers change the last bit or two of pixels
 * here and there, against tracking: nobody sees that. Others hand out white, or noise.
 */
const tolerance = 4

/** Whether a canvas gives back what was drawn on it, which a browser may prevent against tracking. */
export function isTrueCanvas(context: Judged): boolean {
  const drawn: number[] = []
  for (let at = 0; at < side * side; at++) {
    const [x, y] = [at % side, Math.floor(at / side)]
    const colour = [16 * x, 16 * y, 255 - 8 * (x + y)]
    context.fillStyle = `rgb(${colour.join(' ')})`
    context.fillRect(x, y, 1, 1)
    drawn.push(...colour, 255)
  }
  const { data } = context.getImageData(0, 0, side, side)
  return drawn.every((value, at) => Math.abs(value - (data[at] ?? -1)) <= tolerance)
}

import type { Size } from '#core/kit/geometry.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { isTrueCanvas } from './is-true-canvas.ts'

export type RasterProblem =
  /** The browser cannot make a picture of that many pixels; `largestScale` works (0: none does). */
  | { readonly kind: 'too-large'; readonly largestScale: number }
  /** The browser changes what is read from a canvas: the picture would be damaged. */
  | { readonly kind: 'altered' }
  | { readonly kind: 'failed' }

/** The font is kept out of the first script: nothing needs it before the first diagram. */
const loadFont = () => import('./inter-font.ts')

/** Loads what drawing needs, so that a later export makes no request. */
export async function preloadRasteriser(): Promise<void> {
  await loadFont()
}

/**
 * Draws an SVG of our own as PNG, `scale` pixels for each of its px. Where the SVG has no ground,
 * the PNG is transparent.
 */
export async function rasteriseSvg(
  svg: string,
  size: Size,
  scale: number,
): Promise<Result<Blob, RasterProblem>> {
  if (isAltering()) return fail({ kind: 'altered' })
  const canvas = createCanvas(size, scale)
  if (!canvas) return failAsTooLarge(size, scale)
  try {
    const image = await loadImage(svg, canvas)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await toBlob(canvas)
    // The canvas held, but its pixels were too many to be written.
    return blob ? succeed(blob) : failAsTooLarge(size, scale)
  } catch {
    return fail({ kind: 'failed' })
  }
}

/** Asked each time: the user may have allowed it since. */
function isAltering(): boolean {
  try {
    const context = document.createElement('canvas').getContext('2d')
    return context !== null && !isTrueCanvas(context)
  } catch {
    // Some forbid the reading altogether.
    return true
  }
}

/** An empty canvas of that many pixels, or null when the browser cannot hold one. */
function createCanvas(size: Size, scale: number): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size.width * scale)
  canvas.height = Math.round(size.height * scale)
  const context = canvas.getContext('2d', { willReadFrequently: false })
  if (!context) return null
  // Browsers do not say what is too large: they give a canvas that swallows what is drawn on it.
  const [x, y] = [canvas.width - 1, canvas.height - 1]
  try {
    context.fillRect(x, y, 1, 1)
    const works = (context.getImageData(x, y, 1, 1).data[3] ?? 0) > 127
    context.clearRect(x, y, 1, 1)
    return works ? canvas : null
  } catch {
    return null
  }
}

async function failAsTooLarge(size: Size, tooLarge: number): Promise<Result<never, RasterProblem>> {
  for (let scale = Math.ceil(tooLarge) - 1; scale >= 1; scale--) {
    const canvas = createCanvas(size, scale)
    if (canvas && (await toBlob(canvas))) return fail({ kind: 'too-large', largestScale: scale })
  }
  return fail({ kind: 'too-large', largestScale: 0 })
}

/** The SVG at its final size, so that no browser scales pixels, and with the font inside. */
async function loadImage(svg: string, target: Size): Promise<HTMLImageElement> {
  const { interFontFace } = await loadFont()
  const sized = svg
    .replace(/width="[\d.]+" height="[\d.]+"/, `width="${target.width}" height="${target.height}"`)
    .replace(/<title>/, `<style>${interFontFace}</style><title>`)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`
  await image.decode()
  return image
}

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))

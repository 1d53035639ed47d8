import type { Size } from '#core/kit/geometry.ts'
import type { Scene } from '#core/scene/scene.ts'
import { escapeXml } from '../../svg/escape-xml.ts'
import { renderSvg } from '../../svg/render-svg.ts'
import { type DrawingTarget, unitsPerPx } from '../drawing/drawing-target.ts'
import { divideSlide, type SlideText } from './format-slide.ts'

const family = "'Segoe UI', 'Meiryo UI', Inter, 'Noto Sans JP', sans-serif"

/** The px of a text that a slide has in pt. */
const pxPerPoint = 96 / 72

/**
 * The first slide as an SVG, to be looked at: its ground, its title, the line below it, and the
 * picture where its shapes stand.
 */
export function previewSlide(
  scene: Scene,
  text: SlideText,
  slide: Size,
  { scale, corner }: Pick<DrawingTarget, 'scale' | 'corner'>,
): string {
  const toPx = (units: number) => Math.round((units / unitsPerPx) * 100) / 100
  const [width, height] = [toPx(slide.width), toPx(slide.height)]
  const { title, line } = divideSlide(slide)
  const write = (
    content: string,
    box: typeof title,
    points: number,
    weight: number,
    fill: string,
  ) =>
    `<text x="${toPx(box.x)}" y="${toPx(box.y + box.height / 2)}" dominant-baseline="central" font-family="${escapeXml(family)}" font-size="${points * pxPerPoint}" font-weight="${weight}" fill="${escapeXml(fill)}">${escapeXml(content)}</text>`
  const picture = renderSvg(scene, '')
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace(
      /^<svg ([^>]*?)width="[^"]*" height="[^"]*"/,
      (_, rest: string) =>
        `<svg ${rest}x="${toPx(corner.x)}" y="${toPx(corner.y)}" width="${toPx(scene.size.width * scale)}" height="${toPx(scene.size.height * scale)}"`,
    )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${escapeXml(text.ground ?? '#ffffff')}"/>${write(text.title, title, 20, 600, text.look.title)}${write(text.line, line, 10, 400, text.look.detail)}${picture}</svg>`
}

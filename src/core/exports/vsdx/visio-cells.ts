import type { Box, Point } from '#core/kit/geometry.ts'
import { escapeXml } from '../svg/escape-xml.ts'

/** What a shape's places are counted from: the box of its group, or of the page, in px. */
export type Frame = Box

/** px that CSS and office programs take for an inch. */
const pxPerInch = 96

/** A length in px as inches, which is what Visio counts in. */
export const toInches = (px: number): number => Math.round((px / pxPerInch) * 1e6) / 1e6

/** A place in px from the top left corner of the picture, in inches from a frame's bottom left. */
export const toPlace = ({ x, y }: Point, frame: Frame): Point => ({
  x: toInches(x - frame.x),
  y: toInches(frame.y + frame.height - y),
})

/** A value of a shape, of which Visio computes the formula where it has one. */
export function formatCell(name: string, value: number | string, formula = '', unit = ''): string {
  const parts = [
    `N="${name}"`,
    `V="${escapeXml(String(value))}"`,
    ...(unit === '' ? [] : [`U="${unit}"`]),
    ...(formula === '' ? [] : [`F="${escapeXml(formula)}"`]),
  ]
  return `<Cell ${parts.join(' ')}/>`
}

export const formatCells = (cells: Readonly<Record<string, number | string>>): string =>
  Object.entries(cells)
    .map(([name, value]) => formatCell(name, value))
    .join('')

/** Rows that Visio numbers; a gap in their numbers makes it offer a repair. */
export const formatRows = (section: string, rows: readonly string[], kind = ''): string =>
  rows.length === 0
    ? ''
    : `<Section N="${section}">${rows
        .map(
          (cells, index) => `<Row ${kind === '' ? '' : `T="${kind}" `}IX="${index}">${cells}</Row>`,
        )
        .join('')}</Section>`

/** What moves the middle of a shape along with another shape; '' for nothing. */
export type PinFormulas = { readonly x: string; readonly y: string }

/** Where a box stands in its frame, and how large it is. */
export function formatBox(box: Box, frame: Frame, pins: PinFormulas = { x: '', y: '' }): string {
  const middle = toPlace({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, frame)
  const width = toInches(box.width)
  const height = toInches(box.height)
  return [
    formatCell('PinX', middle.x, pins.x),
    formatCell('PinY', middle.y, pins.y),
    formatCells({ Width: width, Height: height }),
    formatCell('LocPinX', toInches(box.width / 2), 'Width*0.5'),
    formatCell('LocPinY', toInches(box.height / 2), 'Height*0.5'),
    formatCells({ Angle: 0, FlipX: 0, FlipY: 0 }),
  ].join('')
}

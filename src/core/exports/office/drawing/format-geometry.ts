import type { Box, Point } from '#core/kit/geometry.ts'
import type { NativeBox, NativePath } from '../../native/native-drawing.ts'
import type { PathCommand } from '../../native/parse-path.ts'
import type { ConnectorGeometry } from './connector-geometry.ts'

/** A place in whole units; that of a group says the same of the coordinates inside it. */
export function formatPlace(
  { x, y, width, height }: Box,
  inside: '' | 'ch' = '',
  attributes = '',
): string {
  const at = `x="${Math.round(x)}" y="${Math.round(y)}"`
  const size = `cx="${Math.round(width)}" cy="${Math.round(height)}"`
  const again = inside === '' ? '' : `<a:chOff ${at}/><a:chExt ${size}/>`
  return `<a:xfrm${attributes}><a:off ${at}/><a:ext ${size}/>${again}</a:xfrm>`
}

/** The place of a connector and the preset that draws it. */
export function formatConnector(geometry: ConnectorGeometry): string {
  const { box, preset, adjusts, isTurned, flipH, flipV } = geometry
  const turned = isTurned ? ' rot="5400000"' : ''
  const flips = `${flipH ? ' flipH="1"' : ''}${flipV ? ' flipV="1"' : ''}`
  const values = adjusts.map((value, index) => `<a:gd name="adj${index + 1}" fmla="val ${value}"/>`)
  return `${formatPlace(box, '', turned + flips)}<a:prstGeom prst="${preset}"><a:avLst>${values.join('')}</a:avLst></a:prstGeom>`
}

/** Round corners are a share of the shorter side, at most a half. */
export function formatRectangle({ box, radius }: NativeBox): string {
  const share = Math.min(0.5, radius / Math.max(1, Math.min(box.width, box.height)))
  return radius === 0
    ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    : `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${Math.round(share * 100_000)}"/></a:avLst></a:prstGeom>`
}

/** A path of the picture in the frame around it. */
export function formatPath(piece: NativePath, box: Box, place: (point: Point) => Point): string {
  const at = (point: Point) => {
    const { x, y } = place(point)
    return `<a:pt x="${x - box.x}" y="${y - box.y}"/>`
  }
  const formatStep = (command: PathCommand): string => {
    switch (command.kind) {
      case 'move':
        return `<a:moveTo>${at(command.to)}</a:moveTo>`
      case 'line':
        return `<a:lnTo>${at(command.to)}</a:lnTo>`
      case 'curve':
        return `<a:quadBezTo>${at(command.control)}${at(command.to)}</a:quadBezTo>`
      case 'close':
        return '<a:close/>'
    }
  }
  const steps = piece.commands.map(formatStep)
  return formatOwnGeometry(box, steps.join(''), piece.fill === null)
}

/** An open line through places that are in units already. */
export function formatRoute(points: readonly Point[], box: Box): string {
  const steps = points.map(({ x, y }, index) => {
    const step = index === 0 ? 'a:moveTo' : 'a:lnTo'
    return `<${step}><a:pt x="${x - box.x}" y="${y - box.y}"/></${step}>`
  })
  return formatOwnGeometry(box, steps.join(''), true)
}

const formatOwnGeometry = ({ width, height }: Box, steps: string, isLine: boolean): string =>
  `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${width}" h="${height}"${isLine ? ' fill="none"' : ''}>${steps}</a:path></a:pathLst></a:custGeom>`

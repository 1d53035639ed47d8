import { type Box, boxAround, centre, type Point } from '#core/kit/geometry.ts'
import type { NativeConnector, NativeEnd, NativeHost } from '../native/native-drawing.ts'
import {
  type Frame,
  formatCell,
  formatCells,
  formatRows,
  type PinFormulas,
  toInches,
  toPlace,
} from './visio-cells.ts'
import { formatLine, toPattern } from './visio-geometry.ts'
import { formatData, formatShape, type ShapeContext, type ShapeData } from './visio-shapes.ts'
import { formatLetters } from './visio-text.ts'

/** The number of the master that every line is of. */
export const connectorMaster = 2

/** A place on a host where a line ends: its shape, and which of its connection points it is. */
type Glue = { readonly shape: number; readonly point: number }

/** The points of a host where lines end, in the order of the lines. */
export const listEnds = (
  host: NativeHost,
  connectors: readonly NativeConnector[],
): readonly NativeEnd[] =>
  connectors.flatMap(({ start, end }) => [start, end].filter((one) => one.host === host.id))

/** Connection points, which stay where they are on the box when that is moved or made larger. */
export const formatConnectionPoints = (ends: readonly NativeEnd[], box: Box): string =>
  formatRows(
    'Connection',
    ends.map(({ at }) => {
      const { x, y } = toPlace(at, box)
      return [
        formatCell('X', x, `Width*${toShare(at.x - box.x, box.width)}`),
        formatCell('Y', y, `Height*${toShare(box.y + box.height - at.y, box.height)}`),
        formatCells({ DirX: 0, DirY: 0, Type: 0, AutoGen: 0 }),
      ].join('')
    }),
    'Connection',
  )

const toShare = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6

/** Corners of lines in px, as the picture has them. */
const cornerRadius = 6

export type ConnectorFacts = {
  readonly id: number
  readonly layer: number
  readonly data: ShapeData
  readonly start: Glue
  readonly end: Glue
  /** Around its labels, where a text of its own would stand. */
  readonly label: Box
}

/**
 * A line that is glued to its hosts and has our route. Its text block is its own: without one, a
 * line that runs to the left has its text upside down in LibreOffice.
 */
export function formatConnector(
  connector: NativeConnector,
  frame: Frame,
  { id, layer, data, start, end, label }: ConnectorFacts,
  { language }: ShapeContext,
): string {
  const { colour, width, dash } = connector
  const points = connector.points.map((point) => toPlace(point, frame))
  const [begin, last] = [points[0] ?? origin, points.at(-1) ?? origin]
  const size = { x: round(last.x - begin.x), y: round(last.y - begin.y) }
  const text = toPlace(centre(label), frame)
  const cells = [
    formatCell('PinX', round((begin.x + last.x) / 2), 'GUARD((BeginX+EndX)/2)'),
    formatCell('PinY', round((begin.y + last.y) / 2), 'GUARD((BeginY+EndY)/2)'),
    formatCell('Width', size.x, 'GUARD(EndX-BeginX)'),
    formatCell('Height', size.y, 'GUARD(EndY-BeginY)'),
    formatCell('LocPinX', round(size.x / 2), 'GUARD(Width*0.5)'),
    formatCell('LocPinY', round(size.y / 2), 'GUARD(Height*0.5)'),
    formatCell('Angle', 0, 'GUARD(0DA)'),
    formatCell('FlipX', 0, 'GUARD(FALSE)'),
    formatCell('FlipY', 0, 'GUARD(FALSE)'),
    formatCell('BeginX', begin.x, formatGlue(start)),
    formatCell('BeginY', begin.y, formatGlue(start)),
    formatCell('EndX', last.x, formatGlue(end)),
    formatCell('EndY', last.y, formatGlue(end)),
    formatCells({ TxtPinX: round(text.x - begin.x), TxtPinY: round(text.y - begin.y) }),
    formatCell('TxtWidth', toInches(label.width), 'MAX(TEXTWIDTH(TheText),5*Char.Size)'),
    formatCell('TxtHeight', toInches(label.height), 'TEXTHEIGHT(TheText,TxtWidth)'),
    formatCell('TxtLocPinX', toInches(label.width / 2), 'TxtWidth*0.5'),
    formatCell('TxtLocPinY', toInches(label.height / 2), 'TxtHeight*0.5'),
    formatCells({ TxtAngle: 0, ObjType: 2, GlueType: 2 }),
    formatCell('BegTrigger', 2, `_XFTRIGGER(Sheet.${start.shape}!EventXFMod)`),
    formatCell('EndTrigger', 2, `_XFTRIGGER(Sheet.${end.shape}!EventXFMod)`),
    // Only where something stands in its way is it routed anew.
    formatCells({ ConFixedCode: 3, ConLineJumpCode: 1, ShapeRouteStyle: 1 }),
    formatCells({ LineColor: colour, LineWeight: toInches(width), LinePattern: toPattern(dash) }),
    formatCells({ Rounding: toInches(cornerRadius), EndArrow: 4, EndArrowSize: 2, FillPattern: 0 }),
    formatCell('LayerMember', String(layer)),
    formatCell('Comment', connector.label),
  ]
  const letters = formatLetters({ size: 11, weight: 400, fill: colour }, language)
  return formatShape({
    id,
    master: connectorMaster,
    cells: cells.join(''),
    sections: [
      formatData(data),
      formatRows('Character', [letters]),
      formatLine(points.map(({ x, y }) => ({ x: round(x - begin.x), y: round(y - begin.y) }))),
    ].join(''),
  })
}

const origin: Point = { x: 0, y: 0 }

const round = (value: number): number => Math.round(value * 1e6) / 1e6

const formatGlue = ({ shape, point }: Glue): string =>
  `PAR(PNT(Sheet.${shape}!Connections.X${point + 1},Sheet.${shape}!Connections.Y${point + 1}))`

/** Parts of a shape that glue is said of: the two ends of a line, and the first connection point. */
const parts = { begin: 9, end: 12, firstPoint: 100 } as const

/** The same glue as rows of the page, since Visio believes these where the formulas are lost. */
export const formatConnects = ({ id, start, end }: ConnectorFacts): string =>
  formatConnect(id, 'Begin', start) + formatConnect(id, 'End', end)

const formatConnect = (id: number, which: 'Begin' | 'End', { shape, point }: Glue): string =>
  `<Connect FromSheet="${id}" FromCell="${which}X" FromPart="${which === 'Begin' ? parts.begin : parts.end}" ToSheet="${shape}" ToCell="Connections.X${point + 1}" ToPart="${parts.firstPoint + point}"/>`

/**
 * What keeps a label on its line when a host is moved: its place between the two ends of the line.
 * All labels of a line go the same way, so that they stay beside each other.
 */
export function followLine(
  label: Box,
  { points }: NativeConnector,
  { id, label: all }: ConnectorFacts,
  frame: Frame,
): PinFormulas {
  const [begin, end] = [points[0] ?? origin, points.at(-1) ?? origin].map((point) =>
    toPlace(point, frame),
  )
  const [shared, own] = [toPlace(centre(all), frame), toPlace(centre(label), frame)]
  const follow = (axis: 'x' | 'y', name: 'X' | 'Y'): string => {
    const from = begin?.[axis] ?? 0
    const length = (end?.[axis] ?? 0) - from
    const share = length === 0 ? 0 : round(Math.min(1, Math.max(0, (shared[axis] - from) / length)))
    const rest = round(own[axis] - from - length * share)
    return `Sheet.${id}!Begin${name}+(Sheet.${id}!End${name}-Sheet.${id}!Begin${name})*${share}${rest < 0 ? '-' : '+'}${Math.abs(rest)}IN`
  }
  return { x: follow('x', 'X'), y: follow('y', 'Y') }
}

/** Around all labels of a line; of one without any, its middle. */
export const findLabelBox = (labels: readonly Box[], { points }: NativeConnector): Box =>
  labels.length > 0
    ? boxAround(labels)
    : { ...(points[Math.floor(points.length / 2)] ?? origin), width: 0, height: 0 }

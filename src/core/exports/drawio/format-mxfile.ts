import type { Box, Point } from '#core/kit/geometry.ts'
import { movePoint } from '../native/move-piece.ts'
import type {
  NativeConnector,
  NativeDrawing,
  NativeElement,
  NativeEnd,
  NativeHost,
  NativeLabel,
  NativeZone,
} from '../native/native-drawing.ts'
import { escapeXml } from '../svg/escape-xml.ts'
import {
  type CellData,
  type CellStyle,
  formatData,
  formatEdge,
  formatVertex,
} from './format-cell.ts'
import {
  formatFurther,
  formatPieces,
  type PieceParent,
  styleDash,
  styleTitle,
  toLabelled,
} from './format-pieces.ts'
import { placeLabel } from './place-label.ts'

/** What the file says of the deployment as a whole. */
export type DrawingFacts = { readonly link: string; readonly fingerprint: string }

const root = '0'
const layer = '1'

/** Pieces that go along with what they are part of. */
const partStyle: CellStyle = { part: 1, connectable: 0 }

/**
 * A drawing as draw.io keeps it, not compressed: zones are containers of their hosts, lines are
 * connected to hosts where ours meet them, labels are children of their lines. No text is HTML.
 */
export function formatMxfile(drawing: NativeDrawing, facts: DrawingFacts): string {
  const { size, ground } = drawing
  const model = formatData({
    grid: '0',
    guides: '1',
    tooltips: '1',
    connect: '1',
    arrows: '1',
    fold: '1',
    page: '1',
    pageScale: '1',
    pageWidth: String(Math.ceil(size.width)),
    pageHeight: String(Math.ceil(size.height)),
    ...(ground === null ? {} : { background: ground }),
    math: '0',
    shadow: '0',
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    // First of all texts, since names may look like a link.
    `<mxfile ${formatData({ host: 'Portscape', portscape: facts.link })}>`,
    `<diagram id="portscape" name="${escapeXml(drawing.title)}">`,
    `<mxGraphModel ${model}>`,
    '<root>',
    // The drawing's own data, which draw.io keeps when it saves the file.
    `<UserObject ${formatData({ label: '', link: facts.link, fingerprint: facts.fingerprint, description: drawing.description, id: root })}><mxCell/></UserObject>`,
    `<mxCell id="${layer}" parent="${root}"/>`,
    ...drawing.zones.flatMap((zone) => formatZone(zone, drawing)),
    ...formatConnectors(layer, drawing),
    ...(drawing.legend ? formatGroup(drawing.legend) : []),
    ...drawing.notes.flatMap(formatGroup),
    '</root>',
    '</mxGraphModel>',
    '</diagram>',
    '</mxfile>',
    '',
  ].join('\n')
}

/** Where the cell of an element stands: in its parent, or at a place on a line. */
type Standing = {
  readonly parent: string
  /** From the corner of its parent, or from the place on the line. */
  readonly at: Point
  readonly on?: number
  readonly style: CellStyle
  readonly data?: CellData
}

/** The cell of an element's own box, with its label, and cells for all else that it draws. */
function formatBoxed({ id, box, pieces }: NativeElement, standing: Standing): string[] {
  const { at, style, ...place } = standing
  const [first, ...others] = pieces
  const frame = first?.kind === 'box' ? first : null
  const own: PieceParent = { id, box, style: partStyle }
  const labelled = frame && toLabelled(frame)
  return [
    formatVertex({
      id,
      ...place,
      text: labelled?.text ?? '',
      style: { ...labelled?.style, ...style },
      box: { ...box, ...at },
    }),
    ...(frame ? formatFurther(frame, `${id}/0`, own) : []),
    ...formatPieces(frame ? others : pieces, own),
  ]
}

const origin: Point = { x: 0, y: 0 }

function formatZone(zone: NativeZone, drawing: NativeDrawing): string[] {
  const [frame] = zone.pieces
  const title = frame?.kind === 'box' && frame.text ? styleTitle(frame.text, frame.box) : {}
  return [
    ...formatBoxed(zone, {
      parent: layer,
      at: zone.box,
      style: { ...title, container: 1, collapsible: 0, connectable: 0, dropTarget: 1 },
      data: { kind: 'zone' },
    }),
    ...formatConnectors(zone.id, drawing),
    ...drawing.hosts
      .filter((host) => host.zone === zone.id)
      .flatMap((host) => formatHost(host, zone)),
  ]
}

const formatHost = (host: NativeHost, zone: NativeZone): string[] =>
  formatBoxed(host, {
    parent: zone.id,
    at: movePoint(host.box, { x: -zone.box.x, y: -zone.box.y }),
    style: { container: 1, collapsible: 0, dropTarget: 0 },
    data: {
      kind: 'host',
      role: host.role,
      zone: host.zoneName,
      addresses: host.addresses.join(', '),
      ports: host.ports.join(', '),
      ...(host.members.length === 0 ? {} : { members: formatMembers(host) }),
    },
  })

const formatMembers = ({ members }: NativeHost): string =>
  members.map(({ name, addresses }) => [name, ...addresses].join(' ')).join('\n')

/** Corners of lines in px, as draw.io has them. */
const cornerRadius = 6

/** A line within a zone goes along with it; all others stand on the layer. */
function formatConnectors(parent: string, drawing: NativeDrawing): string[] {
  const zoneOf = (id: string) => drawing.hosts.find((host) => host.id === id)?.zone ?? layer
  return drawing.connectors
    .filter(({ start, end }) => {
      const zone = zoneOf(start.host)
      return (zone === zoneOf(end.host) ? zone : layer) === parent
    })
    .flatMap((connector) => formatConnector(connector, parent, drawing))
}

function formatConnector(
  connector: NativeConnector,
  parent: string,
  { hosts, zones, labels }: NativeDrawing,
): string[] {
  const { id, name, start, end, points, flows } = connector
  const boxOf = (host: string) => hosts.find((one) => one.id === host)?.box
  const { x, y } = zones.find((zone) => zone.id === parent)?.box ?? origin
  return [
    formatEdge({
      id,
      parent,
      text: '',
      style: {
        ...styleLine(connector),
        ...styleEnd('exit', start, boxOf(start.host)),
        ...styleEnd('entry', end, boxOf(end.host)),
      },
      data: {
        kind: 'connection',
        ports: name,
        rows: [...new Set(flows.flatMap(({ rows }) => rows))].join(' '),
      },
      source: start.host,
      target: end.host,
      points: listWay(points).map((point) => movePoint(point, { x: -x, y: -y })),
    }),
    ...labels
      .filter((label) => label.connector === id)
      .flatMap((label) => formatLabel(label, points)),
  ]
}

const styleLine = ({ colour, width, dash }: NativeConnector): CellStyle => ({
  edgeStyle: 'orthogonalEdgeStyle',
  html: 0,
  rounded: 1,
  arcSize: 2 * cornerRadius,
  jettySize: 'auto',
  orthogonalLoop: 1,
  strokeColor: colour,
  strokeWidth: width,
  ...styleDash(dash),
  endArrow: 'block',
  endFill: 1,
  endSize: 7,
})

/** Where a line meets its host, in shares of the host's box. */
const styleEnd = (
  prefix: 'exit' | 'entry',
  { at }: NativeEnd,
  box: Box = { ...at, width: 1, height: 1 },
): CellStyle => ({
  [`${prefix}X`]: (at.x - box.x) / box.width,
  [`${prefix}Y`]: (at.y - box.y) / box.height,
  [`${prefix}Dx`]: 0,
  [`${prefix}Dy`]: 0,
  [`${prefix}Perimeter`]: 0,
})

/** The bends of a line; of a straight one its middle, so that nothing is routed anew. */
function listWay(points: readonly Point[]): readonly Point[] {
  const bends = points.slice(1, -1)
  const [first, last] = [points[0] ?? origin, points.at(-1) ?? origin]
  return bends.length > 0 ? bends : [{ x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 }]
}

function formatLabel(label: NativeLabel, points: readonly Point[]): string[] {
  const { on, offset } = placeLabel(label.box, points)
  return formatBoxed(label, {
    parent: label.connector,
    at: offset,
    on,
    style: { connectable: 0, resizable: 0 },
  })
}

/** Pieces without a box of their own are moved together nevertheless. */
function formatGroup({ id, box, pieces }: NativeElement): string[] {
  const style = { html: 0, fillColor: 'none', strokeColor: 'none', container: 1, collapsible: 0 }
  return [
    formatVertex({ id, parent: layer, text: '', style: { ...style, connectable: 0 }, box }),
    ...formatPieces(pieces, { id, box, style: partStyle }),
  ]
}

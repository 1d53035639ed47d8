import { type Box, bottom, boxAround, type Point } from '#core/kit/geometry.ts'
import type {
  NativeBox,
  NativeConnector,
  NativeDrawing,
  NativeElement,
  NativePath,
  NativePiece,
  NativeText,
} from '../../native/native-drawing.ts'
import { escapeXml } from '../../svg/escape-xml.ts'
import { findConnectorGeometry } from './connector-geometry.ts'
import type { DrawingTarget } from './drawing-target.ts'
import {
  formatConnector,
  formatPath,
  formatPlace,
  formatRectangle,
  formatRoute,
} from './format-geometry.ts'
import { formatOutline } from './format-outline.ts'
import { formatFill, formatLines } from './format-text.ts'

/** A shape, or several that move as one, and its place in units of DrawingML. */
export type WrittenShape = { readonly xml: string; readonly box: Box }

/** What programs and people call a shape. */
type ShapeNames = {
  readonly id: number
  readonly name: string
  /** The sentence for people who do not see it; '' for a piece of something that has one. */
  readonly label: string
}

/**
 * The shapes of a drawing in drawing order: a group for each zone, host and port label, and a
 * connector for each line that knows which hosts it joins.
 */
export function formatShapes(drawing: NativeDrawing, target: DrawingTarget): WrittenShape[] {
  const writer = createWriter(target)
  // Connectors are drawn below hosts, and name the shapes that they are glued to.
  const hosts = drawing.hosts.map((host) => ({ host, written: writer.writeElement(host) }))
  const cards = new Map(hosts.map(({ host, written }) => [host.id, written.firstId]))
  const rest = [...(drawing.legend ? [drawing.legend] : []), ...drawing.notes]
  return [
    ...drawing.zones.map(writer.writeElement),
    ...drawing.connectors.map((connector) => writer.writeConnector(connector, cards)),
    ...hosts.map(({ written }) => written),
    ...drawing.labels.map(writer.writeElement),
    ...rest.map(writer.writeElement),
  ]
}

function createWriter(target: DrawingTarget) {
  const { prefix, scale, corner } = target
  let nextId = target.firstId
  const takeId = () => nextId++

  const toUnits = ({ x, y, width, height }: Box): Box => ({
    x: Math.round(corner.x + x * scale),
    y: Math.round(corner.y + y * scale),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  })

  const place = (point: Point): Point => ({
    x: Math.round(corner.x + point.x * scale),
    y: Math.round(corner.y + point.y * scale),
  })

  const formatNames = ({ id, name, label }: ShapeNames) =>
    `<${prefix}:cNvPr id="${id}" name="${escapeXml(name)}"${label === '' ? '' : ` descr="${escapeXml(label)}"`}/>`

  /** Slides say of each shape that it is no placeholder; sheets cannot. */
  const application = prefix === 'p' ? '<p:nvPr/>' : ''
  const macro = prefix === 'xdr' ? ' macro=""' : ''

  const formatShape = (
    names: ShapeNames,
    frame: { readonly box: Box; readonly geometry: string; readonly look: string },
    text: { readonly xml: string; readonly isTextBox: boolean },
  ) => {
    const kind = text.isTextBox ? ' txBox="1"' : ''
    const link = prefix === 'xdr' ? ' textlink=""' : ''
    return `<${prefix}:sp${macro}${link}><${prefix}:nvSpPr>${formatNames(names)}<${prefix}:cNvSpPr${kind}/>${application}</${prefix}:nvSpPr><${prefix}:spPr>${formatPlace(frame.box)}${frame.geometry}${frame.look}</${prefix}:spPr>${text.xml}</${prefix}:sp>`
  }

  /** A text within a frame; centred by its middle where it stands there, so that any font does. */
  const formatBody = (text: NativeText, frame: Box) => {
    const inset = (length: number) => Math.max(0, Math.round(length * scale))
    const above = text.box.y - frame.y
    const below = bottom(frame) - bottom(text.box)
    const isCentred = Math.abs(above - below) <= 1.5
    const left = text.align === 'start' ? inset(text.box.x - frame.x) : 0
    const right =
      text.align === 'end' ? inset(frame.x + frame.width - text.box.x - text.box.width) : 0
    const top = isCentred ? 0 : inset(above)
    return `<${prefix}:txBody><a:bodyPr wrap="none" lIns="${left}" tIns="${top}" rIns="${right}" bIns="0" rtlCol="0" anchor="${isCentred ? 'ctr' : 't'}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${formatLines(text, target)}</${prefix}:txBody>`
  }

  const noText = { xml: '', isTextBox: false }

  const writeBox = (piece: NativeBox, names: ShapeNames): string => {
    const { box, fill, text } = piece
    const look = formatFill(fill) + formatOutline(piece, scale)
    const frame = { box: toUnits(box), geometry: formatRectangle(piece), look }
    return formatShape(
      names,
      frame,
      text ? { xml: formatBody(text, box), isTextBox: false } : noText,
    )
  }

  const writePath = (piece: NativePath, names: ShapeNames): string => {
    const box = toUnits(piece.box)
    const geometry = formatPath(piece, box, place)
    const look = formatFill(piece.fill) + formatOutline(piece, scale)
    return formatShape(names, { box, geometry, look }, noText)
  }

  const writeWords = (text: NativeText, names: ShapeNames): string => {
    const geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    const frame = { box: toUnits(text.box), geometry, look: '<a:noFill/>' }
    return formatShape(names, frame, { xml: formatBody(text, text.box), isTextBox: true })
  }

  const writePiece = (piece: NativePiece, names: ShapeNames): string => {
    switch (piece.kind) {
      case 'box':
        return writeBox(piece, names)
      case 'path':
        return writePath(piece, names)
      case 'words':
        return writeWords(piece.text, names)
    }
  }

  const writeElement = ({ name, label, pieces }: NativeElement) => {
    const [first] = pieces
    const box = toUnits(boxAround(pieces.map(boxOfPiece)))
    if (first && pieces.length === 1) {
      const id = takeId()
      return { xml: writePiece(first, { id, name, label }), box, firstId: id }
    }
    const group = takeId()
    const firstId = nextId
    const shapes = pieces.map((piece, index) => {
      const id = takeId()
      // Programs say the name of the piece that a connector is glued to.
      const own = index === 0 ? name : namePiece(piece, name)
      return writePiece(piece, { id, name: own, label: '' })
    })
    const frame = formatPlace(box, 'ch')
    const xml = `<${prefix}:grpSp><${prefix}:nvGrpSpPr>${formatNames({ id: group, name, label })}<${prefix}:cNvGrpSpPr/>${application}</${prefix}:nvGrpSpPr><${prefix}:grpSpPr>${frame}</${prefix}:grpSpPr>${shapes.join('')}</${prefix}:grpSp>`
    return { xml, box, firstId }
  }

  const writeConnector = (
    connector: NativeConnector,
    cards: ReadonlyMap<string, number>,
  ): WrittenShape => {
    const { name, label, colour, width, dash } = connector
    const names = { id: takeId(), name, label }
    const points = connector.points.map(place)
    const look = formatOutline({ stroke: colour, strokeWidth: width, dash }, scale, true)
    const geometry = target.connectors === 'glued' ? findConnectorGeometry(points) : null
    if (!geometry) {
      const box = boxAround(points.map((point) => ({ ...point, width: 0, height: 0 })))
      const frame = { box, geometry: formatRoute(points, box), look: `<a:noFill/>${look}` }
      return { xml: formatShape(names, frame, noText), box }
    }
    const ends = [connector.start, connector.end].map(
      ({ host, side }) => `id="${cards.get(host) ?? 0}" idx="${side}"`,
    )
    const glue = `<a:stCxn ${ends[0]}/><a:endCxn ${ends[1]}/>`
    const xml = `<${prefix}:cxnSp${macro}><${prefix}:nvCxnSpPr>${formatNames(names)}<${prefix}:cNvCxnSpPr>${glue}</${prefix}:cNvCxnSpPr>${application}</${prefix}:nvCxnSpPr><${prefix}:spPr>${formatConnector(geometry)}${look}</${prefix}:spPr></${prefix}:cxnSp>`
    return { xml, box: geometry.isTurned ? turnBox(geometry.box) : geometry.box }
  }

  return { writeElement, writeConnector }
}

/** What a frame covers after a quarter turn: sheets anchor a shape by that. */
const turnBox = ({ x, y, width, height }: Box): Box => ({
  x: x + (width - height) / 2,
  y: y + (height - width) / 2,
  width: height,
  height: width,
})

const boxOfPiece = (piece: NativePiece): Box =>
  piece.kind === 'words' ? piece.text.box : piece.box

/** What a piece is called in a list of shapes: by its text, or by what it is a piece of. */
function namePiece(piece: NativePiece, whole: string): string {
  const text = piece.kind === 'path' ? null : piece.text
  return text?.lines[0]?.text ?? whole
}

import type { ProtocolFamily } from '#core/configuration/network-terms.ts'
import { type Box, bottom, boxAround, type Point, right } from '#core/kit/geometry.ts'
import type { LaidOutChip, LaidOutConnection, LaidOutHost } from '#core/layout/laid-out-topology.ts'
import { chipSpacing, signSpacing } from '#core/layout/spacing.ts'
import type { Messages } from '#core/messages/messages.ts'
import { elementId } from '#core/topology/ids.ts'
import { arrowHead, roundedLine, shortenedEnd } from './path-data.ts'
import { familyPictograms, placePictogram } from './pictograms.ts'
import type { SceneChip, SceneConnection, Shape } from './scene.ts'
import type { SceneOverlay } from './scene-overlay.ts'
import { baseline, fill, rect, stroke, text } from './shapes.ts'
import type { Theme } from './theme.ts'

/** The head of a line in px, along the line and across it. */
export const arrow = { length: 9, width: 8 }
const cornerRadius = 6

/** The hosts of a picture by their ids. */
type Hosts = ReadonlyMap<string, LaidOutHost>

/** An edge: its line with an arrow at the listener, and a chip for each port. */
export function drawConnection(
  connection: LaidOutConnection,
  hosts: Hosts,
  theme: Theme,
  messages: Messages,
  overlay: SceneOverlay | null,
): SceneConnection {
  const name = (id: string) => hosts.get(id)?.name ?? id
  const ports = connection.chips.map((chip) => chip.text).join(', ')
  const visible = startAtTab(connection, hosts)
  const shown = shortenedEnd(visible, arrow.length - 1)
  const pieces = connection.stems ? [shown, ...connection.stems] : cutAt(connection.label, shown)
  const said = messages['picture.connection'](
    name(connection.source),
    name(connection.destination),
    ports,
  )
  const flows = connection.flows.map((flow) => flow.id)
  const more = overlay?.describe(flows) ?? ''
  const { line, lineDash } = overlay?.themeOf?.(flows) ?? theme
  return {
    id: elementId('connection', connection.id),
    label: more === '' ? said : `${said}; ${more}`,
    box: boxAround(connection.points.map((point) => ({ ...point, width: 0, height: 0 }))),
    source: elementId('host', connection.source),
    destination: elementId('host', connection.destination),
    stands: (connection.members ?? [connection.id]).map((id) => elementId('connection', id)),
    points: connection.points,
    chipsId: elementId('ports', connection.id),
    chipsBox: connection.label,
    chips: connection.chips.map((chip) => drawChip(chip, theme, overlay)),
    shapes: [
      ...pieces.map((piece) => stroke(roundedLine(piece, cornerRadius), line, 1.5, lineDash)),
      fill(arrowHead(connection.points, arrow.length, arrow.width), line),
    ],
  }
}

/** A line that leaves through a tab on its card's border is seen from the tab's top on. */
function startAtTab(connection: LaidOutConnection, hosts: Hosts): readonly Point[] {
  const [start, ...rest] = connection.points
  const host = hosts.get(connection.source)
  const tab = host?.parts.find(
    ({ box }) =>
      start && box.y < start.y && passes(box.x, right(box), start.x) && start.y === host.box.y,
  )
  return start && tab ? [{ x: start.x, y: tab.box.y }, ...rest] : connection.points
}

/** The line without the piece under its chips, where it would show between them. */
function cutAt(label: Box, points: readonly Point[]): readonly (readonly Point[])[] {
  const middle = { x: label.x + label.width / 2, y: label.y + label.height / 2 }
  const at = points.findIndex((from, index) => {
    const to = points[index + 1]
    return to !== undefined && passes(from.x, to.x, middle.x) && passes(from.y, to.y, middle.y)
  })
  const from = points[at]
  const to = points[at + 1]
  if (!from || !to) return [points]
  const [before, after] =
    Math.abs(from.y - to.y) < Math.abs(from.x - to.x)
      ? [
          { x: label.x, y: from.y },
          { x: right(label), y: from.y },
        ]
      : [
          { x: from.x, y: label.y },
          { x: from.x, y: bottom(label) },
        ]
  const [enter, leave] = from.x > to.x || from.y > to.y ? [after, before] : [before, after]
  return [
    [...points.slice(0, at + 1), enter],
    [leave, ...points.slice(at + 1)],
  ]
}

/** Whether `value` lies between the two, give or take the rounding of the layout. */
const passes = (a: number, b: number, value: number): boolean =>
  value >= Math.min(a, b) - 1 && value <= Math.max(a, b) + 1

function drawChip(chip: LaidOutChip, usual: Theme, overlay: SceneOverlay | null): SceneChip {
  const theme = overlay?.themeOf?.(chip.flows) ?? usual
  const shapes = chip.family === null ? drawNumber(chip, theme) : drawPort(chip, chip.family, theme)
  const mark = overlay?.markChip(chip.box, chip.flows)
  return {
    id: elementId('chip', chip.id),
    label: chip.text,
    box: chip.box,
    flows: chip.flows,
    shapes: mark ? [...shapes, ...mark] : shapes,
  }
}

/** The sign of a port's family and what the list prints. */
function drawPort(
  { box, text: port, isSigned }: LaidOutChip,
  family: ProtocolFamily,
  theme: Theme,
): Shape[] {
  const look = theme.chips[family]
  const { padding, glyph, glyphGap } = chipSpacing
  const start = box.x + (isSigned ? signSpacing.room : 0) + padding
  const sign = { x: start, y: box.y + (box.height - glyph) / 2 }
  const at = {
    x: sign.x + glyph + glyphGap,
    y: baseline(box.y, box.height, chipSpacing.text.size),
  }
  return [
    rect(box, { radius: 5, ...look, strokeWidth: 1.1 }),
    stroke(placePictogram(familyPictograms[family], sign, glyph), look.text, 1.2),
    text(port, at, { ...chipSpacing.text, fill: look.text }),
  ]
}

/** A number in place of the ports, which a table explains. */
function drawNumber({ box, text: number }: LaidOutChip, theme: Theme): Shape[] {
  const look = theme.chips.other
  const middle = {
    x: box.x + box.width / 2,
    y: baseline(box.y, box.height, chipSpacing.text.size),
  }
  return [
    rect(box, { radius: box.height / 2, fill: look.fill, stroke: look.stroke, strokeWidth: 1.1 }),
    text(number, middle, { ...chipSpacing.text, fill: look.text, anchor: 'middle' }),
  ]
}

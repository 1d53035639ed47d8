import { hostName, kindName } from '#core/deployment/host-name.ts'
import type { Box } from '#core/kit/geometry.ts'
import type {
  LaidOutHost,
  LaidOutPart,
  LaidOutRow,
  LaidOutTopology,
} from '#core/layout/laid-out-topology.ts'
import { columnRoles } from '#core/layout/plan/column-roles.ts'
import { partPlaces } from '#core/layout/size/part-places.ts'
import { cardSpacing, memberSpacing, partSpacing } from '#core/layout/spacing.ts'
import type { Messages } from '#core/messages/messages.ts'
import { elementId } from '#core/topology/ids.ts'
import { formatListening } from '#core/topology/port-text.ts'
import { hostPictograms, placePictogram } from './pictograms.ts'
import type { SceneHost, Shape } from './scene.ts'
import type { SceneOverlay } from './scene-overlay.ts'
import { baseline, rect, stroke, text } from './shapes.ts'
import type { Theme } from './theme.ts'

const pictogramSize = 18

/** A host as a card: icon, name, the ports that it listens on, and its parts. */
export function drawHost(
  host: LaidOutHost,
  picture: LaidOutTopology,
  usual: Theme,
  messages: Messages,
  overlay: SceneOverlay | null,
): SceneHost {
  const { isHub } = columnRoles[host.kind]
  const special = overlay?.ofHost?.(host) ?? null
  const theme = special?.theme ?? usual
  const look = isHub ? theme.hubCard : theme.card
  return {
    id: elementId('host', host.id),
    label: [
      formatLabel(host, picture, messages),
      ...(special ? [special.said] : []),
      ...(host.former ?? []),
    ].join('; '),
    box: host.box,
    zone: elementId('zone', host.zone),
    stands: (host.members ?? [host]).map(({ id }) => elementId('host', id)),
    rows: (host.rows ?? []).map(({ box, hosts }) => ({
      box,
      stands: hosts.map((id) => elementId('host', id)),
    })),
    shapes: [
      rect(host.box, { radius: 8, ...look, strokeWidth: isHub ? 1.75 : 1 }),
      ...drawIcon(host, isHub ? theme.hubIcon : theme.icon),
      ...drawCaption(host, cardSpacing, theme.name, theme.detail),
      ...host.parts.flatMap((part) => drawPart(part, special?.themeOfPart(part) ?? theme)),
      ...(host.rows ?? []).flatMap((row) => drawRow(row, theme)),
      ...(special?.shapes ?? []),
    ],
  }
}

function formatLabel(host: LaidOutHost, picture: LaidOutTopology, messages: Messages): string {
  const zone = picture.zones.find((candidate) => candidate.id === host.zone)
  const ports = host.listens.map(formatListening).join(', ')
  const role = kindName(host.kind, messages)
  const name = host.name === role ? role : messages['picture.named-host'](host.name, role)
  const members = (host.members ?? []).map((member) => hostName({ ...host, ...member }, messages))
  const all = members.length === 0 ? name : messages['picture.named-host'](name, members.join(', '))
  const sentence = messages['picture.host'](all, zone?.name ?? host.zone, ports)
  return host.addresses.length === 0
    ? sentence
    : messages['picture.addresses'](sentence, host.addresses.join(', '))
}

function drawIcon(host: LaidOutHost, look: Theme['icon']): Shape[] {
  const { icon } = host
  const inset = (icon.width - pictogramSize) / 2
  const at = { x: icon.x + inset, y: icon.y + inset }
  const data = placePictogram(hostPictograms[host.kind], at, pictogramSize)
  return [rect(icon, { radius: 6, fill: look.tile }), stroke(data, look.line, 1.5)]
}

type Caption = {
  readonly nameLines: readonly string[]
  readonly detailLines: readonly string[]
  readonly text: Box
}
type LineStyle = { readonly size: number; readonly weight: 400 | 600; readonly lineHeight: number }

function drawCaption(
  caption: Caption,
  style: { readonly name: LineStyle; readonly ports: LineStyle },
  nameColour: string,
  portColour: string,
): Shape[] {
  const lines = [
    ...caption.nameLines.map((line) => ({ line, ...style.name, fill: nameColour })),
    ...caption.detailLines.map((line) => ({ line, ...style.ports, fill: portColour })),
  ]
  const height = lines.reduce((sum, { lineHeight }) => sum + lineHeight, 0)
  let top = caption.text.y + Math.floor((caption.text.height - height) / 2)
  return lines.map(({ line, size, weight, lineHeight, fill }) => {
    const at = { x: caption.text.x, y: baseline(top, lineHeight, size) }
    top += lineHeight
    return text(line, at, { size, weight, fill })
  })
}

/**
 * One of several hosts: its name on the left, its addresses at the right end or below, and what it
 * was below these.
 */
function drawRow(row: LaidOutRow, theme: Theme): Shape[] {
  const { box, nameLines, formerLines, address, isBelow } = row
  const { padding, lineHeight, name: nameStyle, address: addressStyle } = memberSpacing
  const own = Math.max(1, nameLines.length) + Number(isBelow)
  const lines = own + formerLines.length
  const top = box.y + (box.height - lines * lineHeight) / 2
  const level = (place: number) => baseline(top + place * lineHeight, lineHeight, nameStyle.size)
  const start = box.x + padding
  const end = box.x + box.width - padding
  const at = { x: isBelow ? start : end, y: level(own - 1) }
  const anchor = isBelow ? 'start' : 'end'
  return [
    rect(box, { radius: 5, fill: theme.icon.tile }),
    ...nameLines.map((line, place) =>
      text(line, { x: start, y: level(place) }, { ...nameStyle, fill: theme.name }),
    ),
    ...formerLines.map((line, place) =>
      text(line, { x: start, y: level(own + place) }, { ...addressStyle, fill: theme.detail }),
    ),
    ...(address === '' ? [] : [text(address, at, { ...addressStyle, fill: theme.detail, anchor })]),
  ]
}

function drawPart(part: LaidOutPart, theme: Theme): Shape[] {
  const place = partPlaces[part.part]
  const radius = place === 'nested' ? 5 : 6
  return [
    rect(part.box, { radius, ...theme[place] }),
    ...drawCaption(part, partSpacing, theme.partName, theme.detail),
  ]
}

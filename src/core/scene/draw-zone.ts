import type { LaidOutZone } from '#core/layout/laid-out-topology.ts'
import { zoneTitleText } from '#core/layout/spacing.ts'
import type { Messages } from '#core/messages/messages.ts'
import { breakLines } from '#core/text/break-lines.ts'
import { elementId } from '#core/topology/ids.ts'
import type { SceneZone } from './scene.ts'
import { baseline, rect, text } from './shapes.ts'
import type { Theme } from './theme.ts'

/** A zone as a tinted container with its title at the top left. */
export function drawZone(zone: LaidOutZone, theme: Theme, messages: Messages): SceneZone {
  const colours = theme.zones[zone.kind]
  const at = { x: zone.title.x, y: baseline(zone.title.y, zone.title.height, zoneTitleText.size) }
  const [title = ''] = breakLines(zone.name, zone.title.width, zoneTitleText, 1)
  return {
    id: elementId('zone', zone.id),
    label: messages['picture.zone'](zone.name),
    box: zone.box,
    title: zone.title,
    shapes: [
      rect(zone.box, { radius: 10, ...colours }),
      text(title, at, { ...zoneTitleText, fill: colours.title }),
    ],
  }
}

import { bottom } from '#core/kit/geometry.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { spacing } from '#core/layout/spacing.ts'
import type { Messages } from '#core/messages/messages.ts'
import { drawHost } from './draw-host.ts'
import { drawLegend, listFamilies } from './draw-legend.ts'
import { drawLink } from './draw-link.ts'
import { drawZone } from './draw-zone.ts'
import type { Scene } from './scene.ts'
import { type ThemeName, themes } from './theme.ts'

export type SceneSettings = {
  readonly messages: Messages
  readonly theme: ThemeName
  /** The deployment's title; empty for the product's own. */
  readonly title: string
  readonly ground: 'theme' | 'transparent'
  readonly legend: boolean
}

const legendGap = 16

/** Every shape of the picture in drawing order; all numbers in px, rounded already by the layout. */
export function composeScene(picture: LaidOutTopology, settings: SceneSettings): Scene {
  const { messages } = settings
  const theme = themes[settings.theme]
  const { margin } = spacing
  const legend = settings.legend
    ? drawLegend(
        listFamilies(picture),
        {
          at: { x: margin, y: picture.size.height - margin + legendGap },
          width: picture.size.width - 2 * margin,
        },
        theme,
        messages,
      )
    : null
  return {
    size: legend ? { ...picture.size, height: bottom(legend.box) + margin } : picture.size,
    ground: settings.ground === 'theme' ? theme.ground : null,
    title: settings.title === '' ? messages['picture.title'] : settings.title,
    description: messages['picture.description'](picture.hosts.length, picture.flows.length),
    zones: picture.zones.map((zone) => drawZone(zone, theme, messages)),
    links: picture.links.map((link) => drawLink(link, picture, theme, messages)),
    hosts: picture.hosts.map((host) => drawHost(host, picture, theme, messages)),
    legend,
  }
}

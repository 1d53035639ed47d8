import { type Box, bottom, boxAround } from '#core/kit/geometry.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { spacing } from '#core/layout/spacing.ts'
import type { Messages } from '#core/messages/messages.ts'
import { countHosts } from '#core/topology/gather-hosts.ts'
import { drawConnection } from './draw-connection.ts'
import { drawHost } from './draw-host.ts'
import { drawLegend, listFamilies } from './draw-legend.ts'
import { drawZone } from './draw-zone.ts'
import type { Scene, SceneElement } from './scene.ts'
import type { SceneOverlay } from './scene-overlay.ts'
import { type Theme, type ThemeName, themes } from './theme.ts'

/** Draws above and around `content`, and from `below` downwards, where the legend ends. */
export type DrawNotes = (content: Box, below: number, theme: Theme) => readonly SceneElement[]

export type SceneSettings = {
  readonly messages: Messages
  readonly theme: ThemeName
  /** The deployment's title; empty for the product's own. */
  readonly title: string
  readonly ground: 'theme' | 'transparent'
  readonly legend: boolean
  /** Free ground around the picture in px. */
  readonly margin?: number
  /** What stands around it; no picture on the screen has any of that, so it is loaded apart. */
  readonly notes?: DrawNotes
  /** Numbers stand on the lines in place of ports. */
  readonly numbered?: boolean
  readonly overlay?: SceneOverlay | null
}

const gap = 16

/** Every shape of the picture in drawing order; all numbers in px, rounded already by the layout. */
export function composeScene(picture: LaidOutTopology, settings: SceneSettings): Scene {
  const { messages, overlay = null } = settings
  const theme = themes[settings.theme]
  const hosts = new Map(picture.hosts.map((host) => [host.id, host]))
  const content = contentBox(picture)
  const below = { x: content.x, y: bottom(content) + gap }
  const legend =
    settings.legend && picture.connections.length > 0
      ? drawLegend(
          listLegendFamilies(picture, settings),
          { at: below, width: content.width },
          theme,
          messages,
          overlay?.legend,
        )
      : null
  const tableTop = legend ? bottom(legend.box) + gap : below.y
  const notes = settings.notes?.(content, tableTop, theme) ?? []
  const drawn = boxAround([
    content,
    ...(legend ? [legend.box] : []),
    ...notes.map((note) => note.box),
  ])
  return {
    ...frame(drawn, settings.margin ?? spacing.margin),
    ground: settings.ground === 'theme' ? theme.ground : null,
    title: settings.title === '' ? messages['picture.title'] : settings.title,
    description: messages['picture.description'](countHosts(picture.hosts), picture.flows.length),
    zones: picture.zones.map((zone) =>
      drawZone(zone, overlay?.themeOfZone?.(zone.id) ?? theme, messages),
    ),
    connections: picture.connections.map((connection) =>
      drawConnection(connection, hosts, theme, messages, overlay),
    ),
    hosts: picture.hosts.map((host) => drawHost(host, picture, theme, messages, overlay)),
    legend,
    notes,
  }
}

/** The layout without its own margin. */
const contentBox = ({ size }: LaidOutTopology): Box => ({
  x: spacing.margin,
  y: spacing.margin,
  width: size.width - 2 * spacing.margin,
  height: size.height - 2 * spacing.margin,
})

const frame = (drawn: Box, margin: number): Pick<Scene, 'origin' | 'size'> => ({
  origin: { x: drawn.x - margin, y: drawn.y - margin },
  size: { width: drawn.width + 2 * margin, height: drawn.height + 2 * margin },
})

/** Numbers have no families to explain, and chips with other colours do not show them. */
const listLegendFamilies = (picture: LaidOutTopology, { numbered, overlay }: SceneSettings) =>
  numbered || overlay?.themeOf ? [] : listFamilies(picture)

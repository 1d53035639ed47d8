import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import type { Scene } from '#core/scene/scene.ts'
import type { ThemeName } from '#core/scene/theme.ts'
import { renderSvg } from './render-svg.ts'

export type PictureSettings = {
  readonly language: Language
  readonly theme: ThemeName
  readonly ground: 'theme' | 'transparent'
  /** The deployment's title; empty for the product's own. */
  readonly title: string
}

/** The picture as it leaves the product: with its legend, in the wanted language and theme. */
export const composeExport = (laidOut: LaidOutTopology, settings: PictureSettings): Scene =>
  composeScene(laidOut, {
    messages: messagesFor(settings.language),
    theme: settings.theme,
    ground: settings.ground,
    title: settings.title,
    legend: true,
  })

/** The bytes of an exported SVG; the browser and the command line write the same ones. */
export const exportSvg = (laidOut: LaidOutTopology, settings: PictureSettings): string =>
  renderSvg(composeExport(laidOut, settings))

import type { Scene, SceneElement, Shape, TextShape } from '#core/scene/scene.ts'
import { measureText } from '#core/text/measure-text.ts'

/** Signs that the bundled font lacks: all but western Latin and the punctuation that goes with it. */
const otherSign =
  /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2032\u2033\u2039\u203a\u2044\u20ac\u2122\u2191\u2193\u2212]/u

/** Runs of signs that the bundled font has, and of signs that it lacks, in turn. */
const runs = new RegExp(`${otherSign.source}+|(?:(?!${otherSign.source}).)+`, 'gsu')

export const hasOtherSigns = (text: string): boolean => otherSign.test(text)

/** All signs of a scene that the bundled font lacks and that show something, each once. */
export function listOtherSigns(scene: Scene): string[] {
  const signs = new Set<string>()
  mapTexts(scene, (shape) => {
    for (const sign of shape.text) if (hasOtherSigns(sign)) signs.add(sign)
    return [shape]
  })
  return [...signs].filter((sign) => measureText(sign, 1, 400) > 0 && !/[\p{Z}\p{C}]/u.test(sign))
}

/**
 * The same scene with each text cut where the bundled font ends or begins, so that a renderer that
 * takes one face for a whole text draws every piece with the right one.
 */
export const splitSceneTexts = (scene: Scene): Scene => mapTexts(scene, splitText)

function splitText(shape: TextShape): Shape[] {
  const pieces = shape.text.match(runs) ?? []
  if (pieces.length < 2) return [shape]
  const widthOf = (text: string) => measureText(text, shape.size, shape.weight)
  const shares = { start: 0, middle: 0.5, end: 1 } as const
  let x = shape.at.x - widthOf(shape.text) * shares[shape.anchor]
  return pieces.map((text) => {
    // A space at the start of a text is not drawn.
    const shown = text.trimStart()
    const at = { x: x + widthOf(text) - widthOf(shown), y: shape.at.y }
    x += widthOf(text)
    return { ...shape, text: shown, at, anchor: 'start' }
  })
}

function mapTexts(scene: Scene, change: (shape: TextShape) => Shape[]): Scene {
  const redraw = <Element extends SceneElement>(element: Element): Element => ({
    ...element,
    shapes: element.shapes.flatMap((shape) => (shape.type === 'text' ? change(shape) : [shape])),
  })
  return {
    ...scene,
    zones: scene.zones.map(redraw),
    hosts: scene.hosts.map(redraw),
    connections: scene.connections.map((connection) => ({
      ...redraw(connection),
      chips: connection.chips.map(redraw),
    })),
    legend: scene.legend && redraw(scene.legend),
    notes: scene.notes.map(redraw),
  }
}

import type { ComparedStatus } from '#core/comparison/comparison.ts'
import type { Statuses } from '#core/comparison/unite-topologies.ts'
import type { Box, Point } from '#core/kit/geometry.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import {
  type DifferingStatus,
  statusColours,
  statusSigns,
  themeOfStatus,
} from './comparison-looks.ts'
import { swatchSize } from './draw-legend.ts'
import { markOf } from './overlay-results.ts'
import { placePictogram } from './pictograms.ts'
import type { Shape } from './scene.ts'
import type { SceneOverlay } from './scene-overlay.ts'
import { rect, stroke } from './shapes.ts'
import type { ThemeName } from './theme.ts'

/** In px. */
const hostMarkSize = 16

const differing = ['added', 'removed', 'changed'] as const satisfies readonly DifferingStatus[]

/**
 * What became of each host and flow of a union: signs on chips and cards, whole and broken lines,
 * and colours, so that black and white tell it as well. What stays is quiet.
 */
export function overlayComparison(
  { ofHost, ofFlow }: Statuses,
  theme: ThemeName,
  messages: LaterMessages,
): SceneOverlay {
  const word = (status: ComparedStatus) => messages[`comparison.status.${status}`]
  const statusOf = (flows: readonly string[]): ComparedStatus =>
    joinStatuses(flows.map((flow) => ofFlow.get(flow) ?? 'unchanged'))
  const looks = new Map(
    [...differing, 'unchanged' as const].map((status) => [status, themeOfStatus(theme, status)]),
  )
  return {
    themeOf: (flows) => looks.get(statusOf(flows)) ?? null,
    markChip: (chip, flows) => drawSign(statusOf(flows), markOf(chip), theme),
    describe: (flows) => word(statusOf(flows)),
    ofHost: (host, card) => {
      const status = ofHost.get(host) ?? 'unchanged'
      const look = looks.get(status)
      return look
        ? { theme: look, shapes: drawSign(status, cornerOf(card), theme), said: word(status) }
        : null
    },
    legend: differing
      .filter((status) => [...ofFlow.values(), ...ofHost.values()].includes(status))
      .map((status) => ({
        label: word(status),
        sign: (at: Point) => drawSign(status, swatchOf(at), theme),
      })),
  }
}

/** Several flows of one sign are what all of them are; of different fates, they changed. */
function joinStatuses(statuses: readonly ComparedStatus[]): ComparedStatus {
  const [first = 'unchanged', ...others] = statuses
  return others.every((status) => status === first) ? first : 'changed'
}

const cornerOf = ({ x, y }: Box): Box => ({
  x: x - hostMarkSize / 2,
  y: y - hostMarkSize / 2,
  width: hostMarkSize,
  height: hostMarkSize,
})

const swatchOf = ({ x, y }: Point): Box => ({
  x: x + (swatchSize.width - hostMarkSize) / 2,
  y: y + (swatchSize.height - hostMarkSize) / 2,
  width: hostMarkSize,
  height: hostMarkSize,
})

/** A round sign; nothing for what stays. */
function drawSign(status: ComparedStatus, box: Box, theme: ThemeName): Shape[] {
  if (status === 'unchanged') return []
  const { line, sign } = statusColours(theme, status)
  return [
    rect(box, { radius: box.width / 2, fill: line, stroke: sign }),
    stroke(placePictogram(statusSigns[status], box, box.width), sign, 1.6),
  ]
}

import { type ComparedStatus, comparedStatuses } from '#core/comparison/comparison.ts'
import type { Statuses } from '#core/comparison/unite-topologies.ts'
import { type Box, centre, type Point } from '#core/kit/geometry.ts'
import type { LaidOutPart } from '#core/layout/laid-out-topology.ts'
import { placeInside, placeOnCorner, placeOnPart } from '#core/layout/size/place-sign.ts'
import { signSpacing } from '#core/layout/spacing.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { statusColours, statusSigns, themeOfStatus } from './comparison-looks.ts'
import { swatchSize } from './draw-legend.ts'
import { placePictogram } from './pictograms.ts'
import type { Shape } from './scene.ts'
import type { SceneOverlay } from './scene-overlay.ts'
import { rect, stroke } from './shapes.ts'
import type { Theme, ThemeName } from './theme.ts'

/**
 * What became of each host, part and flow of a union: signs on chips and cards, whole and broken
 * lines, and colours, so that black and white tell it as well. What stays is quiet.
 */
export function overlayComparison(
  { ofHost, ofFlow, ofZone }: Statuses,
  theme: ThemeName,
  messages: LaterMessages,
): SceneOverlay {
  const word = (status: ComparedStatus) => messages[`comparison.status.${status}`]
  const statusOf = (flows: readonly string[]): ComparedStatus =>
    joinStatuses(flows.map((flow) => ofFlow.get(flow) ?? 'unchanged'))
  const looks = looksOf(theme)
  return {
    themeOf: (flows) => looks[statusOf(flows)],
    markChip: (chip, flows) => drawSign(statusOf(flows), placeInside(chip), theme),
    describe: (flows) => word(statusOf(flows)),
    themeOfZone: (zone) => looks[ofZone.get(zone) ?? 'unchanged'],
    ofHost: (host) => {
      const status = ofHost.get(host.id) ?? 'unchanged'
      const differing = host.parts.filter((part) => part.fate)
      return {
        theme: looks[status],
        themeOfPart: (part) => looks[statusOfPart(part, status)],
        shapes: [
          ...drawSign(status, placeOnCorner(host.box), theme),
          ...differing.flatMap((part) =>
            drawSign(statusOfPart(part, status), placeOnPart(part), theme),
          ),
        ],
        said: [
          word(status),
          ...differing.map((part) => `${part.name}: ${word(statusOfPart(part, status))}`),
        ].join('; '),
      }
    },
    legend: comparedStatuses.map((status) => ({
      label: messages[`comparison.legend.${status}`],
      sign: (at: Point) => drawSwatch(status, at, theme),
    })),
  }
}

const looksOf = (theme: ThemeName): Readonly<Record<ComparedStatus, Theme>> => ({
  added: themeOfStatus(theme, 'added'),
  removed: themeOfStatus(theme, 'removed'),
  changed: themeOfStatus(theme, 'changed'),
  unchanged: themeOfStatus(theme, 'unchanged'),
})

/** Several flows of one sign are what all of them are; of different fates, they changed. */
function joinStatuses(statuses: readonly ComparedStatus[]): ComparedStatus {
  const [first = 'unchanged', ...others] = statuses
  return others.every((status) => status === first) ? first : 'changed'
}

/** The parts of a card that came or went did so with it; those of one that changed stay. */
function statusOfPart({ fate }: LaidOutPart, host: ComparedStatus): ComparedStatus {
  if (fate) return fate.kind === 'moved' ? 'changed' : fate.kind
  return host === 'changed' ? 'unchanged' : host
}

/** A round sign; nothing for what stays. */
function drawSign(status: ComparedStatus, box: Box, theme: ThemeName): Shape[] {
  if (status === 'unchanged') return []
  const { line, sign } = statusColours(theme, status)
  return [
    rect(box, { radius: box.width / 2, fill: line, stroke: sign }),
    stroke(placePictogram(statusSigns[status], box, box.width), sign, 1.6),
  ]
}

/** A chip without its port. */
function drawSwatch(status: ComparedStatus, { x, y }: Point, theme: ThemeName): Shape[] {
  const box = { x, y: y + 1, width: swatchSize.width, height: swatchSize.height - 2 }
  const { size } = signSpacing
  const middle = centre(box)
  const sign = { x: middle.x - size / 2, y: middle.y - size / 2, width: size, height: size }
  return [
    rect(box, { radius: 5, ...themeOfStatus(theme, status).chips.other, strokeWidth: 1.1 }),
    ...drawSign(status, sign, theme),
  ]
}

import type { Box, Point } from '#core/kit/geometry.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { type CheckResult, checkResults } from '#core/rules/verification/check-result.ts'
import { countEach } from '#core/rules/verification/count-results.ts'
import { formatCounts } from '#core/rules/verification/format-verification.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { swatchSize } from './draw-legend.ts'
import { placePictogram } from './pictograms.ts'
import { dashOf, lookOf, resultShapes } from './result-looks.ts'
import type { Shape } from './scene.ts'
import type { SceneOverlay } from './scene-overlay.ts'
import { fill, stroke } from './shapes.ts'
import type { ThemeName } from './theme.ts'

/** Of a sign on a chip, in px. About half fits before a chip's own sign, and beside a neighbour's text. */
const resultSize = 13

/**
 * What scripts found, on the chips: a sign on the left border, where neither text nor the sign of
 * the port's family is. Of several flows it is the worst result; what nobody tried has none.
 */
export function overlayResults(
  verification: VerificationState,
  theme: ThemeName,
  messages: LaterMessages,
): SceneOverlay {
  const { states } = verification
  const word = (result: CheckResult) => messages[`result.${result}`]
  return {
    markChip: (chip, flows) => {
      const found = flows.flatMap((flow) => states.get(flow) ?? [])
      const worst = checkResults.findLast((one) => found.some(({ result }) => result === one))
      if (!worst) return []
      const isOfOther = found.some(({ otherFingerprint }) => otherFingerprint !== '')
      return drawResult(worst, markOf(chip), theme, isOfOther)
    },
    describe: (flows) => formatCounts(flows, verification, messages),
    legend: countEach(states.keys(), verification).flatMap(([result]) =>
      result === 'unknown'
        ? []
        : [{ label: word(result), sign: (at: Point) => drawSwatch(result, at, theme) }],
    ),
  }
}

/** Where a chip's mark is. */
export const markOf = (chip: Box): Box => ({
  x: chip.x - resultSize / 2 - 1,
  y: chip.y + (chip.height - resultSize) / 2,
  width: resultSize,
  height: resultSize,
})

/** One that was found for another deployment has a broken outline. */
function drawResult(result: CheckResult, at: Point, theme: ThemeName, isOfOther: boolean): Shape[] {
  const { outline, sign } = resultShapes[result]
  const look = lookOf(theme, result, isOfOther)
  const border = placePictogram(outline, at, resultSize)
  return [
    fill(border, look.fill),
    stroke(border, look.stroke, 1, dashOf(result, isOfOther)),
    stroke(placePictogram(sign, at, resultSize), look.sign, 1.4),
  ]
}

const drawSwatch = (result: CheckResult, { x, y }: Point, theme: ThemeName): Shape[] => {
  const at = {
    x: x + (swatchSize.width - resultSize) / 2,
    y: y + (swatchSize.height - resultSize) / 2,
  }
  return drawResult(result, at, theme, false)
}

import type { FlowResult } from '#core/rules/verification/check-result.ts'
import { placePictogram } from '#core/scene/pictograms.ts'
import { dashOf, resultLooks, resultShapes } from '#core/scene/result-looks.ts'
import { useLaterMessages } from './use-later-messages.ts'
import { useTheme } from './use-theme.ts'

const size = 15
const origin = { x: 0.5, y: 0.5 }

/** The sign of a result as the picture has it; nothing where there is no result. */
function ResultSign({ result }: { readonly result: FlowResult }) {
  const looks = resultLooks[useTheme()]
  if (result === 'unknown') return null
  const { outline, sign } = resultShapes[result]
  const look = looks[result]
  return (
    <svg width={size} height={size} aria-hidden="true" className="shrink-0">
      <path
        d={placePictogram(outline, origin, size - 1)}
        fill={look.fill}
        stroke={look.stroke}
        strokeDasharray={dashOf(result, false).join(' ') || undefined}
      />
      <path
        d={placePictogram(sign, origin, size - 1)}
        fill="none"
        stroke={look.sign}
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

type ResultMarkProps = {
  readonly result: FlowResult
  /** How many flows have it, where more than one is meant. */
  readonly count?: number
}

/** A result by sign and word. */
export function ResultMark({ result, count }: ResultMarkProps) {
  const messages = useLaterMessages()
  const word = messages[`result.${result}`]
  return (
    <span
      data-result={result}
      className={`inline-flex items-center gap-1 whitespace-nowrap ${result === 'unknown' ? 'text-muted' : 'text-ink'}`}
    >
      <ResultSign result={result} />
      {count === undefined ? word : messages['result.count'](count, word)}
    </span>
  )
}

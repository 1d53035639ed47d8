import type { ComparedStatus } from '#core/comparison/comparison.ts'
import { statusColours, statusSigns } from '#core/scene/comparison-looks.ts'
import { placePictogram } from '#core/scene/pictograms.ts'
import { useLaterMessages } from './use-later-messages.ts'
import { useTheme } from './use-theme.ts'

const size = 15
const origin = { x: 0, y: 0 }

type StatusSignProps = {
  readonly status: ComparedStatus
  /** Whether its word is seen; a reader has it anyway. */
  readonly named?: boolean
}

/** What became of something, by the sign of the picture and by word; what stays has no sign. */
export function StatusSign({ status, named = false }: StatusSignProps) {
  const messages = useLaterMessages()
  const theme = useTheme()
  const word = messages[`comparison.status.${status}`]
  if (status === 'unchanged') {
    return <span className={named ? 'text-muted' : 'sr-only'}>{word}</span>
  }
  const { line, sign } = statusColours(theme, status)
  return (
    <span className="inline-flex shrink-0 items-center gap-1 whitespace-nowrap">
      <svg width={size} height={size} aria-hidden="true" className="shrink-0">
        <circle cx={size / 2} cy={size / 2} r={size / 2} fill={line} />
        <path
          d={placePictogram(statusSigns[status], origin, size)}
          fill="none"
          stroke={sign}
          strokeWidth={1.6}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className={named ? '' : 'sr-only'}>{word}</span>
    </span>
  )
}

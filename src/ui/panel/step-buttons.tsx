import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '#ui/kit/button.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** The keys that step while the focus is in the panel. */
export const stepKeys = { '[': 'previous', ']': 'next' } as const

type StepButtonsProps = {
  /** Counted from 0; -1 where it stands beside the order. */
  readonly position: number
  readonly count: number
  readonly onStep: (position: number) => void
  /** Whether the last is followed by the first. */
  readonly circular: boolean
}

export function StepButtons({ position, count, onStep, circular }: StepButtonsProps) {
  const messages = useLaterMessages()
  const step = (by: number) => onStep((position + by + count) % count)
  return (
    <div className="flex items-center">
      <span className="px-1 text-note whitespace-nowrap text-muted tabular-nums">
        {messages['panel.position'](position + 1, count)}
      </span>
      <Button
        look="quiet"
        square
        data-step="previous"
        aria-label={messages['panel.previous']}
        aria-keyshortcuts="["
        title={`${messages['panel.previous']}  [`}
        disabled={!circular && position <= 0}
        onClick={() => step(-1)}
      >
        <ChevronLeft size={16} aria-hidden />
      </Button>
      <Button
        look="quiet"
        square
        data-step="next"
        aria-label={messages['panel.next']}
        aria-keyshortcuts="]"
        title={`${messages['panel.next']}  ]`}
        disabled={!circular && position >= count - 1}
        onClick={() => step(1)}
      >
        <ChevronRight size={16} aria-hidden />
      </Button>
    </div>
  )
}

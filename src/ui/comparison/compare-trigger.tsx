import { GitCompareArrows } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useMessages } from '#ui/kit/services.tsx'

export function CompareTrigger(props: ComponentProps<typeof Button>) {
  const messages = useMessages()
  const isOn = useAppState((state) => state.baseline !== null)
  return (
    <Button
      {...props}
      data-compare
      look="quiet"
      className={`not-roomy:w-control not-roomy:px-0! roomy:px-2! ${isOn ? 'bg-accent-soft! text-accent-text!' : ''}`}
    >
      <GitCompareArrows size={16} aria-hidden />
      <span className="not-roomy:sr-only">{messages['compare.compare']}</span>
    </Button>
  )
}

import { SlidersHorizontal } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'

export function OptionsTrigger(props: ComponentProps<typeof Button>) {
  const messages = useMessages()
  return (
    <Button {...props} className="tight:w-control tight:px-0!">
      <SlidersHorizontal size={14} aria-hidden />
      <span className="tight:sr-only">{messages['options.title']}</span>
    </Button>
  )
}

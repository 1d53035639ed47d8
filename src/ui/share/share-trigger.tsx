import { Share2 } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'

export function ShareTrigger(props: ComponentProps<typeof Button>) {
  const messages = useMessages()
  return (
    <Button {...props} className="max-sm:w-control max-sm:px-0!">
      <Share2 size={14} aria-hidden />
      <span className="max-sm:sr-only">{messages['share.share']}</span>
    </Button>
  )
}

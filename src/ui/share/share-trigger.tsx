import { Share2 } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'

export function ShareTrigger(props: ComponentProps<typeof Button>) {
  const messages = useMessages()
  return (
    <Button {...props} className="bar-button">
      <Share2 size={14} aria-hidden />
      <span className="bar-button-name">{messages['share.share']}</span>
    </Button>
  )
}

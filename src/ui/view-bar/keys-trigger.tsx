import { Keyboard } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'

export function KeysTrigger(props: ComponentProps<typeof Button>) {
  const messages = useMessages()
  return (
    <Button
      {...props}
      look="quiet"
      square
      aria-label={messages['keys.open']}
      aria-keyshortcuts="Shift+?"
      className="max-sm:hidden max-wide:low:hidden"
    >
      <Keyboard size={16} aria-hidden />
    </Button>
  )
}

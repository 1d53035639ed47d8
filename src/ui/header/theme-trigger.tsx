import { Moon, Sun } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'

export function ThemeTrigger(props: ComponentProps<typeof Button>) {
  const messages = useMessages()
  return (
    <Button {...props} look="quiet" square aria-label={messages['header.theme']}>
      <Sun size={16} aria-hidden className="in-data-[theme=dark]:hidden" />
      <Moon size={16} aria-hidden className="not-in-data-[theme=dark]:hidden" />
    </Button>
  )
}

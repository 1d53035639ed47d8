import { Moon, Sun } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'
import { useTheme } from '#ui/kit/use-theme.ts'

export function ThemeTrigger(props: ComponentProps<typeof Button>) {
  const messages = useMessages()
  const Icon = useTheme() === 'dark' ? Moon : Sun
  return (
    <Button {...props} look="quiet" square aria-label={messages['header.theme']}>
      <Icon size={16} aria-hidden />
    </Button>
  )
}

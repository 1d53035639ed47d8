import { FolderOpen } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'

export function OpenTrigger(props: ComponentProps<typeof Button>) {
  const messages = useMessages()
  return (
    <Button {...props} look="quiet" square aria-label={messages['opening.open']}>
      <FolderOpen size={16} aria-hidden />
    </Button>
  )
}

import { Eye } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'

export function ShowTrigger(props: ComponentProps<typeof Button>) {
  const messages = useMessages()
  return (
    <Button
      {...props}
      look="quiet"
      className="max-sm:w-control max-sm:px-0! tight:w-control tight:px-0!"
    >
      <Eye size={15} aria-hidden />
      <span className="max-sm:sr-only tight:sr-only">{messages['view.show']}</span>
    </Button>
  )
}

import { Download } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'

export function ExportTrigger(props: ComponentProps<typeof Button>) {
  const messages = useMessages()
  return (
    <Button {...props} look="primary" className="max-sm:w-control max-sm:px-0!">
      <Download size={14} aria-hidden className="sm:hidden" />
      <span className="max-sm:sr-only">{messages['export.export']}</span>
    </Button>
  )
}

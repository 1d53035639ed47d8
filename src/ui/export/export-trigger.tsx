import { Download } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'

export function ExportTrigger(props: ComponentProps<typeof Button>) {
  const messages = useMessages()
  return (
    <Button {...props} look="primary" className="bar-button">
      <Download size={14} aria-hidden className="hidden compact:block" />
      <span className="bar-button-name">{messages['export.export']}</span>
    </Button>
  )
}

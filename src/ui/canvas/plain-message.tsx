import { Button } from '#ui/kit/button.tsx'
import { useMessages, useServices } from '#ui/kit/services.tsx'

export function PlainMessage() {
  const messages = useMessages()
  const { diagram } = useServices()
  return (
    <div
      role="alert"
      className="absolute inset-x-3 top-3 z-10 mx-auto flex max-w-xl items-center gap-3 rounded-lg border border-notice-line bg-notice px-3 py-2 text-notice-ink"
    >
      <p className="grow">{messages['canvas.plain']}</p>
      <Button onClick={diagram.retry}>{messages['canvas.retry']}</Button>
    </div>
  )
}

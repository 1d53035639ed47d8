import { EyeOff } from 'lucide-react'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

export function NothingMessage() {
  const messages = useLaterMessages()
  const crossing = useAppState(
    ({ view }) => view['from-zone'].length > 0 || view['to-zone'].length > 0,
  )
  return (
    <div className="absolute inset-0 flex flex-col items-center justify-center gap-1.5 p-4 text-center">
      <EyeOff size={22} aria-hidden className="text-muted" />
      <p className="font-medium">{messages['view.nothing']}</p>
      <p className="text-small text-soft">
        {messages[crossing ? 'view.nothing-crosses' : 'view.nothing-help']}
      </p>
    </div>
  )
}

import { Info } from 'lucide-react'
import { useState } from 'react'
import { isHintSeen, keepHintSeen } from '#platform/hint.ts'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'
import { useMedia } from '#ui/kit/use-media.ts'

/** Says to a newcomer what is shown and what to do, until it is put away. */
export function FirstHint() {
  const messages = useMessages()
  const narrow = useMedia('(max-width: 62.4375rem)')
  const [seen, setSeen] = useState(isHintSeen)
  if (seen) return null
  const dismiss = () => {
    keepHintSeen()
    setSeen(true)
  }
  return (
    <div
      data-hint
      className="flex items-center gap-3 border-b border-line bg-accent-soft px-3 py-1.5 text-small text-ink"
    >
      <Info size={15} aria-hidden className="shrink-0 text-accent-text max-sm:hidden" />
      <p className="min-w-0 flex-1">{messages[narrow ? 'hint.text.narrow' : 'hint.text']}</p>
      <Button onClick={dismiss}>{messages['hint.dismiss']}</Button>
    </div>
  )
}

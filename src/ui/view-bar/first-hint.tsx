import { Info } from 'lucide-react'
import { useState } from 'react'
import { isHintSeen, keepHintSeen } from '#platform/hint.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useMessages } from '#ui/kit/services.tsx'

/**
 * Says to a newcomer what is shown and what to do, until it is put away. Whoever has opened the panel
 * has done it, and where there is little room the panel has the hint's.
 */
export function FirstHint() {
  const messages = useMessages()
  const panelOpen = useAppState((state) => state.panel !== null)
  const [seen, setSeen] = useState(isHintSeen)
  if (seen) return null
  const dismiss = () => {
    keepHintSeen()
    setSeen(true)
    // The button goes; the keyboard goes on where the hint pointed.
    document.getElementById('diagram')?.focus()
  }
  return (
    <div
      data-hint
      className={`flex items-center gap-3 border-b border-line bg-accent-soft px-3 py-1.5 text-small text-ink low:py-0.5 ${panelOpen ? 'max-wide:hidden low:hidden' : ''}`}
    >
      <Info size={15} aria-hidden className="shrink-0 text-accent-text max-sm:hidden" />
      <p className="min-w-0 flex-1">{messages['hint.text']}</p>
      <Button onClick={dismiss}>{messages['hint.dismiss']}</Button>
    </div>
  )
}

import { Languages } from 'lucide-react'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'

export function LanguageButton() {
  const messages = useMessages()
  const update = useUpdate()
  const language = useAppState((state) => state.preferences.language)
  const other = language === 'en' ? 'ja' : 'en'
  return (
    <Button
      look="quiet"
      lang={other}
      onClick={() => update({ type: 'prefer', preferences: { language: other } })}
      className="bar-button"
    >
      <Languages size={16} aria-hidden className="hidden compact:block" />
      <span className="bar-button-name">{messages['header.other-language']}</span>
    </Button>
  )
}

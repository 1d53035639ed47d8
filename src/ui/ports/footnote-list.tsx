import { collectFootnotes } from '#core/flows/flow-columns.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { footnotes } from '#core/matrix/footnotes.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** The texts of the footnotes that the shown flows carry, as printed, and what became of them. */
export function FootnoteList({ flows }: { readonly flows: readonly ListedFlow[] }) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  const ids = collectFootnotes(flows)
  if (ids.length === 0) return null
  return (
    <section aria-label={messages['ports.footnotes']} className="text-small text-soft">
      <ul className="flex flex-col gap-1">
        {ids.map((id) => {
          const { printed, english, state } = footnotes[id]
          const text = language === 'ja' ? printed : english
          return (
            <li key={id} className="flex gap-2">
              <span className="w-6 shrink-0 text-muted">※{id}</span>
              <span>
                {text} <span className="text-muted">{state[language]}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

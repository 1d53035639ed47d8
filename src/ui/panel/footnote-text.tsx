import { footnotes } from '#core/matrix/footnotes.ts'
import type { FootnoteId } from '#core/matrix/matrix-row.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** A footnote: what is printed, in English where that is wanted, and what became of it. */
export function FootnoteText({ mark }: { readonly mark: FootnoteId }) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  const { printed, english, state } = footnotes[mark]
  return (
    <div className="flex flex-col gap-1 border-l-2 border-line-control pl-2.5 text-note">
      <h4 className="font-semibold">{messages['details.footnote'](mark)}</h4>
      {printed !== null && (
        <p lang="ja" className="whitespace-pre-line text-ink">
          {printed}
        </p>
      )}
      {english !== null && language !== 'ja' && <p className="text-soft">{english}</p>}
      <p className="text-pretty text-muted">{state[language]}</p>
    </div>
  )
}

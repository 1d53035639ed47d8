import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { longestSearch } from '#core/link/view.ts'
import { Button } from '#ui/kit/button.tsx'
import { later } from '#ui/kit/later.tsx'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'
import type { SearchStatusProps } from './search-status.tsx'
import { useMatchSteps } from './use-match-steps.ts'

const SearchStatus = later<SearchStatusProps>(
  async () => (await import('./search-status.tsx')).SearchStatus,
  // As much room as an empty status takes, so that nothing moves when it comes.
  () => <p />,
)

export const searchFieldId = 'search'

/** Searches the flows of picture and table by port, range or text in any language. */
export function SearchField() {
  const messages = useMessages()
  const update = useUpdate()
  const search = useAppState((state) => state.view.search)
  const what = useAppState((state) =>
    state.view.tab === 'hosts' ? 'view.search.hosts' : 'view.search',
  )
  const { place, step } = useMatchSteps()
  const set = (text: string) => {
    // A search looks within the selection: the last one's match is not what the next one is for.
    if (place) update({ type: 'point-at', ids: [] })
    update({ type: 'look', view: { search: text } })
  }
  const press = (event: KeyboardEvent) => {
    // Enter may choose among the words of an input method.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') set('')
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
  }
  return (
    <search className="bar-search">
      <div className="bar-search-box">
        <Search
          size={14}
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted"
        />
        <input
          id={searchFieldId}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={longestSearch}
          aria-label={messages[what]}
          aria-keyshortcuts="/"
          placeholder={messages[`${what}.placeholder`]}
          value={search}
          onChange={(event) => set(event.target.value)}
          onKeyDown={press}
          className="bar-search-field"
        />
        {search !== '' && (
          <Button
            look="quiet"
            square
            aria-label={messages['view.search.clear']}
            onClick={() => {
              set('')
              // The button goes with what it cleared.
              document.getElementById(searchFieldId)?.focus()
            }}
            className="absolute! top-1/2 right-0.5 size-6.5! -translate-y-1/2"
          >
            <X size={14} aria-hidden />
          </Button>
        )}
      </div>
      <SearchStatus place={place} />
    </search>
  )
}

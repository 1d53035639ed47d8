import { SearchX } from 'lucide-react'
import { isFiltered, noFilters } from '#core/flows/flow-filters.ts'
import { listUnreadable, parseFlowQuery } from '#core/flows/flow-query.ts'
import { formatUnknownEnds } from '#core/flows/format-unknown-ends.ts'
import { selectFilters } from '#state/select-filters.ts'
import { selectMatches } from '#state/select-matches.ts'
import { selectUnknownEnds } from '#state/select-unknown-ends.ts'
import { selectUnneeded } from '#state/select-unneeded.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusUnneeded } from '#ui/kit/focus-unneeded.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** Stands where the table would: nothing is left of it, and what can be done. */
export function EmptyTable() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const search = useAppState((state) => state.view.search.trim())
  const filtered = useAppState(
    (state) => isFiltered(selectFilters(state)) || state.arrangement.statuses.length > 0,
  )
  const unneeded = useAppState(({ deployment, preferences, view }) =>
    selectUnneeded(deployment, preferences.language, view.search),
  )
  const unreadable = listUnreadable(parseFlowQuery(search))
  const found = useAppState((state) => selectMatches(state.deployment, search)?.size)
  const understood = found !== 0 || unreadable.length === 0
  const unknown = useAppState(({ deployment, view }) => selectUnknownEnds(deployment, view.search))
  const nothingFound =
    formatUnknownEnds(unknown, messages) || messages['ports.empty.search'](search)
  const nothingLeft =
    search === '' || (filtered && unknown.length === 0)
      ? messages['ports.empty.filters']
      : nothingFound
  const alsoUnneeded = search !== '' && unneeded.length > 0
  const clear = () => {
    update({ type: 'filter', filters: noFilters })
    update({ type: 'look', view: { search: '' } })
    update({ type: 'arrange', arrangement: { results: [], statuses: [] } })
  }
  return (
    <div className="ports-empty">
      <SearchX size={22} aria-hidden className="text-muted" />
      <p className="font-medium text-ink">
        {understood ? nothingLeft : messages['view.search.unreadable'](unreadable)}
      </p>
      {!understood && <p className="text-soft">{messages['ports.empty.ports']}</p>}
      {alsoUnneeded && (
        <p className="text-soft">{messages['ports.empty.unneeded'](unneeded.length)}</p>
      )}
      <div className="flex flex-wrap justify-center gap-2 pt-1">
        {alsoUnneeded && (
          <Button look="primary" onClick={focusUnneeded}>
            {messages['ports.empty.show-unneeded']}
          </Button>
        )}
        <Button onClick={clear}>{messages['ports.empty.clear']}</Button>
      </div>
    </div>
  )
}

import { listUnreadable, parseFlowQuery } from '#core/flows/flow-query.ts'
import { formatCalledHosts } from '#core/flows/format-called-hosts.ts'
import { formatUnknownEnds } from '#core/flows/format-unknown-ends.ts'
import { countHosts, selectFoundHosts } from '#state/select-found-hosts.ts'
import { selectComparedMatches, selectSearched } from '#state/select-matches.ts'
import { selectCalledHosts } from '#state/select-meant-hosts.ts'
import { selectUnknownEnds } from '#state/select-unknown-ends.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { UnneededFound } from './unneeded-found.tsx'
import type { MatchPlace } from './use-match-steps.ts'

export type SearchStatusProps = { readonly place: MatchPlace | null }

/** What a search found, and what of it was not understood: none found would be no answer to that. */
export function SearchStatus(props: SearchStatusProps) {
  const isOfHosts = useAppState((state) => state.view.tab === 'hosts')
  return isOfHosts ? <HostStatus /> : <FlowStatus {...props} />
}

function HostStatus() {
  const messages = useLaterMessages()
  const all = useAppState(countHosts)
  const found = useAppState((state) => selectFoundHosts(state)?.size ?? null)
  return (
    <p role="status" className="text-small whitespace-nowrap text-muted tabular-nums">
      {found !== null && messages['hosts.found'](found, all)}
    </p>
  )
}

function FlowStatus({ place }: SearchStatusProps) {
  const messages = useLaterMessages()
  const search = useAppState((state) => state.view.search)
  const found = useAppState((state) => selectComparedMatches(state)?.size ?? null)
  const all = useAppState((state) => selectSearched(state).length)
  const unreadable = listUnreadable(parseFlowQuery(search))
  const ends = useAppState(({ deployment, view }) => selectUnknownEnds(deployment, view.search))
  const unknown = found === 0 ? ends : []
  const called = formatCalledHosts(useAppState(selectCalledHosts), messages)
  const isPlain = unreadable.length === 0 && unknown.length === 0
  const understood = found !== null && (found > 0 || isPlain)
  return (
    <>
      <p role="status" className="flex flex-wrap gap-x-2 text-small text-muted tabular-nums">
        {understood && (
          <span className="whitespace-nowrap">{messages['view.search.found'](found, all)}</span>
        )}
        {called !== '' && <span className="wrap-anywhere text-ink">{called}</span>}
        {place && (
          <span className="whitespace-nowrap text-ink">
            {messages['view.search.at'](place.at, place.of)}
          </span>
        )}
        {unreadable.length > 0 && (
          <span className="wrap-anywhere text-danger">
            {messages['view.search.unreadable'](unreadable)}
          </span>
        )}
        {unknown.length > 0 && (
          <span className="wrap-anywhere text-danger">{formatUnknownEnds(unknown, messages)}</span>
        )}
      </p>
      <UnneededFound />
    </>
  )
}

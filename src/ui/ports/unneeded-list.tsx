import { type FlowQuery, listUnreadable } from '#core/flows/flow-query.ts'
import { selectUnneeded } from '#state/select-unneeded.ts'
import { takeUnneededFocus, unneededHeadingId } from '#ui/kit/focus-unneeded.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { UnneededRow } from './unneeded-row.tsx'

/** The rows of the list that the deployment does not need, each with why and where to change it. */
export function UnneededList({ query }: { readonly query: FlowQuery }) {
  const messages = useLaterMessages()
  const search = useAppState((state) => state.view.search.trim())
  const rows = useAppState(({ deployment, preferences, view }) =>
    selectUnneeded(deployment, preferences.language, view.search),
  )
  const unreadable = listUnreadable(query)
  const nothingFound =
    unreadable.length > 0
      ? messages['view.search.unreadable'](unreadable)
      : messages['unneeded.none-found'](search)
  const heads = [
    messages['unneeded.row'],
    messages['unneeded.between'],
    messages['unneeded.ports'],
    messages['column.purpose'],
    messages['unneeded.reason'],
  ]
  return (
    <section aria-labelledby={unneededHeadingId} className="flex flex-col gap-1">
      <h2
        id={unneededHeadingId}
        ref={takeUnneededFocus}
        tabIndex={-1}
        className="flex items-baseline gap-2 rounded-sm text-title font-semibold text-ink"
      >
        {messages['unneeded.title']}
        <span className="text-small font-normal text-muted">
          {messages['unneeded.count'](rows.length)}
        </span>
      </h2>
      <p className="max-w-prose text-soft">{messages['unneeded.help']}</p>
      {rows.length === 0 ? (
        <p className="pt-2 text-muted">
          {search === '' ? messages['unneeded.none'] : nothingFound}
        </p>
      ) : (
        <table className="ports-table ports-unneeded">
          <caption className="sr-only">{messages['unneeded.title']}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <UnneededRow key={row.id} row={row} query={query} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

import { formatUnread } from '#core/deployment/import/format-import.ts'
import type { UnreadRow } from '#core/deployment/import/host-import.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** A row that is no host, and why. */
export function UnreadItem({ row }: { readonly row: UnreadRow }) {
  const messages = useLaterMessages()
  return (
    <li
      data-row={row.number}
      className="flex flex-wrap gap-x-3 border-t border-line py-1.5 pl-6 text-small text-muted"
    >
      <span className="tabular-nums">
        <span className="sr-only">{messages['import.row'](row.number)}</span>
        <span aria-hidden>{row.number}</span>
      </span>
      <bdi className="min-w-0 flex-1 wrap-anywhere">{row.text}</bdi>
      <span>{messages['import.left'](formatUnread(row, messages))}</span>
    </li>
  )
}

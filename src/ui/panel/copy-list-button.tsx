import { Check, Copy } from 'lucide-react'
import { formatHtmlTable, formatTsv } from '#core/exports/tables/format-table.ts'
import type { Table } from '#core/flows/table.ts'
import { copyTable } from '#platform/clipboard.ts'
import { Button } from '#ui/kit/button.tsx'
import { useCopy } from '#ui/kit/use-copy.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type CopyListButtonProps = {
  readonly table: Table
  /** The title of the list, for the button's name. */
  readonly list: string
}

/** Copies a list as a table for spreadsheets and word processors, and says how it went. */
export function CopyListButton({ table, list }: CopyListButtonProps) {
  const messages = useLaterMessages()
  const { outcome, copy } = useCopy(null)
  const Icon = outcome === 'copied' ? Check : Copy
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span
        role="status"
        className={`text-right text-note text-balance ${outcome === 'copied' ? 'text-success' : 'text-danger'}`}
      >
        {outcome && messages[`details.${outcome}`]}
      </span>
      <Button
        aria-label={messages['details.copy-list'](list)}
        onClick={() =>
          copy(() => copyTable({ text: formatTsv(table), html: formatHtmlTable(table) }))
        }
        className="px-2!"
      >
        <Icon size={13} aria-hidden />
        {messages['details.copy']}
      </Button>
    </span>
  )
}

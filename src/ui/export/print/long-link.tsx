import { laterShownMessagesFor } from '#core/messages/later-messages.ts'
import { linkOf, type PrintSheets } from './make-sheets.ts'

/** A longer link would take lines from the picture, and stands behind the table. */
const longestOnFirst = 140

export const isAtEnd = (link: string): boolean => link.length > longestOnFirst

/** What brings the deployment back, where it is too long to stand above the picture. */
export function LongLink({ sheets }: { readonly sheets: PrintSheets }) {
  const messages = laterShownMessagesFor(sheets.language)
  const link = linkOf(sheets)
  if (!isAtEnd(link)) return null
  return (
    <aside className="print-footnotes print-link">
      <h2>{messages['print.link']}</h2>
      <p>{link}</p>
    </aside>
  )
}

import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { PrintSheets } from './make-product.ts'
import { PreviewFacts } from './preview-facts.tsx'
import { FirstPage } from './print/first-page.tsx'
import { PortTable } from './print/port-table.tsx'

/** The first page as it is printed, and below it the table that the browser cuts into pages. */
export function PrintPreview({ sheets }: { readonly sheets: PrintSheets }) {
  const messages = useLaterMessages()
  const paper = messages[`export.paper.${sheets.paper}`]
  return (
    <>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={messages['export.preview.pages']}
        className="relative min-h-0 flex-1 overflow-y-auto p-4"
      >
        <div className="print-stack">
          <div role="img" aria-label={messages['export.preview.page']}>
            <div inert lang={sheets.language} data-paper={sheets.paper} className="print-document">
              <FirstPage sheets={sheets} />
            </div>
          </div>
          <div role="img" aria-label={messages['export.preview.table']}>
            <div inert lang={sheets.language} data-paper={sheets.paper} className="print-document">
              <PortTable sheets={sheets} />
            </div>
          </div>
        </div>
      </section>
      <PreviewFacts facts={messages['export.preview.rows'](paper, sheets.shown.flows.length)} />
    </>
  )
}

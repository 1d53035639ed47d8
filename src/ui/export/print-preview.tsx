import { formatPoints, formatRemedy } from '#core/exports/picture/format-remedy.ts'
import { findLegibility } from '#core/exports/picture/place.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { PreviewFacts } from './preview-facts.tsx'
import { FirstPage } from './print/first-page.tsx'
import { FollowingPages } from './print/following-pages.tsx'
import type { PrintSheets } from './print/make-sheets.ts'

/** The first page as it is printed, and below it the table that the browser cuts into pages. */
export function PrintPreview({ sheets }: { readonly sheets: PrintSheets }) {
  const messages = useLaterMessages()
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
              <FollowingPages sheets={sheets} />
            </div>
          </div>
        </div>
      </section>
      <PreviewFacts {...judgePicture(sheets, messages)} />
    </>
  )
}

/** What is told of the pages, and whether anybody can read the picture on the first one. */
function judgePicture({ paper, content, picture }: PrintSheets, messages: LaterMessages) {
  const name = messages[`export.paper.${paper}`]
  const rows =
    content.kind === 'comparison'
      ? messages['export.preview.differences'](name)
      : messages['export.preview.rows'](name, content.shown.flows.length)
  if (!picture) return { facts: rows }
  const { smallestText, gathering } = picture
  const smallest = messages['export.preview.smallest'](formatPoints(smallestText))
  const look = {
    ports: content.kind === 'comparison' ? null : 'chips',
    place: null,
    shown: gathering,
    hasLargerPaper: paper !== 'a3',
  } as const
  return {
    facts: `${rows} · ${smallest}`,
    hint: formatRemedy(look, picture, messages),
    warns: findLegibility(picture) === 'illegible',
  }
}

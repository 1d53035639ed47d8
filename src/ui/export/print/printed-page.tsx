import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { fileName } from '#core/exports/file-name.ts'
import { linkTo } from '#platform/address-bar.ts'
import { holdPrintKeys, watchPrinting } from '#platform/print-page.ts'
import { whenIdle } from '#platform/when-idle.ts'
import { useAppState, useServices } from '#ui/kit/services.tsx'
import type { ExportChoices } from '../export-choices.ts'
import { useExportContext } from '../use-export-context.ts'
import { findSheets, type PrintSheets, planSheets, sheetsName } from './make-sheets.ts'
import { PrintDocument } from './print-document.tsx'

type PrintedPageProps = {
  readonly choices: ExportChoices
  /** What the dialog prints, as its preview shows it; null while the browser prints by itself. */
  readonly asked: RefObject<PrintSheets | null>
}

/**
 * What is printed in place of the screen, whoever starts the printing: the document that the
 * choices ask for. A browser does not wait for it, so its diagram is laid out beforehand, and its
 * keys are held until it is.
 */
export function PrintedPage({ choices, asked }: PrintedPageProps) {
  const { diagram } = useServices()
  const deployment = useAppState((state) => state.deployment)
  const context = useExportContext()
  const [sheets, setSheets] = useState<PrintSheets | null>(null)
  useEffect(() => {
    const planned = planSheets({ deployment, page: '' }, choices, context)
    if (!planned.ok) return
    const wanted = [planned.value.topology, planned.value.language] as const
    whenIdle(() => diagram.layOut(...wanted))
    return holdPrintKeys(() => (diagram.find(...wanted) ? null : diagram.layOut(...wanted)))
  }, [diagram, deployment, choices, context])
  // The newest choices, read only when the browser prints.
  useEffect(
    () =>
      watchPrinting({
        start: () => {
          const source = { deployment, page: linkTo('') }
          const made =
            asked.current ??
            findSheets(source, choices, context, diagram) ??
            // Nothing is among what was chosen: paper is not left empty for that.
            findSheets(source, { ...choices, part: 'everything' }, context, diagram)
          flushSync(() => setSheets(made))
          const name = made ? sheetsName(made) : fileName(deployment, 'pdf')
          return {
            name: name.replace(/\.pdf$/, ''),
            paper: choices.paper === 'a3' ? 'A3' : 'A4',
            isFirstUpright: made?.picture?.upright ?? false,
          }
        },
        end: () => setSheets(null),
      }),
    [diagram, deployment, choices, context, asked],
  )
  return sheets && <PrintDocument sheets={sheets} />
}

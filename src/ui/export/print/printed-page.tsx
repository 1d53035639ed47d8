import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { fileName } from '#core/exports/file-name.ts'
import { planPicture } from '#core/exports/picture/make-picture.ts'
import { linkTo } from '#platform/address-bar.ts'
import { watchPrinting } from '#platform/print-page.ts'
import { whenIdle } from '#platform/when-idle.ts'
import { useAppState, useServices } from '#ui/kit/services.tsx'
import { type ExportChoices, toPrintSettings } from '../export-choices.ts'
import { findSheets, type PrintSheets, sheetsName } from '../make-product.ts'
import { useExportContext } from '../use-export-context.ts'
import { PrintDocument } from './print-document.tsx'

/**
 * What is printed in place of the screen, whoever starts the printing: the document that the
 * choices ask for. A browser does not wait for it, so its diagram is laid out beforehand.
 */
export function PrintedPage({ choices }: { readonly choices: ExportChoices }) {
  const { diagram } = useServices()
  const deployment = useAppState((state) => state.deployment)
  const context = useExportContext()
  const [sheets, setSheets] = useState<PrintSheets | null>(null)
  useEffect(() => {
    const settings = toPrintSettings(choices, context)
    const planned = planPicture({ deployment, page: '' }, settings)
    if (planned.ok) whenIdle(() => diagram.layOut(planned.value.topology, settings.language))
  }, [diagram, deployment, choices, context])
  // The newest choices, read only when the browser prints.
  useEffect(
    () =>
      watchPrinting({
        start: () => {
          const source = { deployment, page: linkTo('') }
          const made =
            findSheets(source, choices, context, diagram) ??
            // Nothing is among what was chosen: paper is not left empty for that.
            findSheets(source, { ...choices, part: 'everything' }, context, diagram)
          flushSync(() => setSheets(made))
          const name = made ? sheetsName(made) : fileName(deployment, 'pdf')
          return {
            name: name.replace(/\.pdf$/, ''),
            paper: choices.paper === 'a3' ? 'A3' : 'A4',
            isFirstUpright: made?.upright ?? false,
          }
        },
        end: () => setSheets(null),
      }),
    [diagram, deployment, choices, context],
  )
  return sheets && <PrintDocument sheets={sheets} />
}

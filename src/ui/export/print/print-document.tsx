import { createPortal } from 'react-dom'
import type { PrintSheets } from '../make-product.ts'
import { FirstPage } from './first-page.tsx'
import { PortTable } from './port-table.tsx'
import './print.css'

/** What is printed in place of the screen while it is mounted. */
export function PrintDocument({ sheets }: { readonly sheets: PrintSheets }) {
  return createPortal(
    <article
      className="print-document"
      data-paper={sheets.paper}
      data-upright={sheets.picture?.upright || undefined}
      lang={sheets.language}
    >
      <FirstPage sheets={sheets} />
      <PortTable sheets={sheets} />
    </article>,
    document.body,
  )
}

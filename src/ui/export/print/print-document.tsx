import { createPortal } from 'react-dom'
import { FirstPage } from './first-page.tsx'
import { FollowingPages } from './following-pages.tsx'
import type { PrintSheets } from './make-sheets.ts'
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
      <FollowingPages sheets={sheets} />
    </article>,
    document.body,
  )
}

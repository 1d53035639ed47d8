import { ComparedTables } from './compared-tables.tsx'
import type { PrintSheets } from './make-sheets.ts'
import { PortTable } from './port-table.tsx'

/** The pages behind the picture. */
export function FollowingPages({ sheets }: { readonly sheets: PrintSheets }) {
  const { content } = sheets
  return content.kind === 'comparison' ? (
    <ComparedTables sheets={sheets} content={content} />
  ) : (
    <PortTable sheets={sheets} content={content} />
  )
}

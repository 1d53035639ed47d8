import { later } from '#ui/kit/later.tsx'
import { ExportTrigger } from './export-trigger.tsx'

/** Opens the export dialog. */
export const ExportButton = later(
  async () => (await import('./export-dialog.tsx')).ExportDialog,
  () => <ExportTrigger data-waiting disabled />,
)

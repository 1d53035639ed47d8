import { Dialog } from '@base-ui/react/dialog'

/** Lets buttons anywhere on the page open the export dialog and get the focus back from it. */
export const exportDialog = Dialog.createHandle<never>()

/** The id of the button that opens it for the comparison. */
export const comparisonExportButton = 'export-comparison'

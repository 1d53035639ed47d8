import type { ReactNode } from 'react'
import { CompareTrigger } from './comparison/compare-trigger.tsx'
import { ExportTrigger } from './export/export-trigger.tsx'
import { later, NothingYet } from './kit/later.tsx'
import { useMessages } from './kit/services.tsx'
import { OpenTrigger } from './opening/open-trigger.tsx'
import { OptionsTrigger } from './options/options-trigger.tsx'
import { ShareTrigger } from './share/share-trigger.tsx'

function TableLoading() {
  const messages = useMessages()
  return (
    <p role="status" data-waiting className="p-6 text-muted">
      {messages['ports.loading']}
    </p>
  )
}

// Whole panels whose code loads beside the first picture. A panel's own smaller parts stand in the
// panel; `later` finds them all.

/** The sheet covers the status bar, and so says itself what a change did. */
export const OptionsButton = later<{ readonly title: ReactNode }>(
  async () => {
    const { OptionsSheet } = await import('./options/options-sheet.tsx')
    const { ChangeSentence } = await import('./status/change-sentence.tsx')
    return ({ title }) => <OptionsSheet title={title} news={<ChangeSentence />} />
  },
  () => <OptionsTrigger data-waiting disabled />,
)

export const CompareButton = later(
  async () => (await import('./comparison/compare-popover.tsx')).ComparePopover,
  () => <CompareTrigger data-waiting disabled />,
)

export const ComparisonBar = later(
  async () => (await import('./comparison/comparison-bar.tsx')).ComparisonBar,
  NothingYet,
)

export const OpenButton = later(
  async () => (await import('./opening/open-file-button.tsx')).OpenFileButton,
  () => <OpenTrigger data-waiting disabled />,
)

export const ShareButton = later(
  async () => (await import('./share/share-popover.tsx')).SharePopover,
  () => <ShareTrigger data-waiting disabled />,
)

export const ExportButton = later(
  async () => (await import('./export/export-dialog.tsx')).ExportDialog,
  () => <ExportTrigger data-waiting disabled />,
)

export const PortsView = later(
  async () => (await import('./ports/ports-screen.tsx')).PortsScreen,
  TableLoading,
)

export const HostsView = later<{ readonly tools: ReactNode }>(
  async () => (await import('./hosts/hosts-screen.tsx')).HostsScreen,
  TableLoading,
)

export const RulesView = later(
  async () => (await import('./rules/rules-screen.tsx')).RulesScreen,
  TableLoading,
)

export const VerificationBar = later(
  async () => (await import('./verification/verification-bar.tsx')).VerificationBar,
  () => null,
)

export const SidePanel = later(
  async () => (await import('./panel/panel-frame.tsx')).PanelFrame,
  NothingYet,
)

export const DropTarget = later(
  async () => (await import('./opening/drop-target.tsx')).DropTarget,
  NothingYet,
)

export const LinkNotice = later(
  async () => (await import('./notices/link-notice.tsx')).LinkNotice,
  NothingYet,
)

export const HostImport = later(
  async () => (await import('./host-import/host-import.tsx')).HostImport,
  NothingYet,
)

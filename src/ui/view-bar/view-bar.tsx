import { later, NothingYet } from '#ui/kit/later.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { FirstHint } from './first-hint.tsx'
import { KeysTrigger } from './keys-trigger.tsx'
import { SearchField } from './search-field.tsx'
import { ShowTrigger } from './show-trigger.tsx'
import { TabSwitch } from './tab-switch.tsx'

const KeysDialog = later(
  async () => (await import('./keys-dialog.tsx')).KeysDialog,
  () => <KeysTrigger data-waiting disabled />,
)

const ShowPopover = later(
  async () => (await import('./show-popover.tsx')).ShowPopover,
  () => <ShowTrigger data-waiting disabled />,
)

const HiddenMessage = later(
  async () => (await import('./hidden-message.tsx')).HiddenMessage,
  NothingYet,
)

export function ViewBar() {
  const tab = useAppState((state) => state.view.tab)
  return (
    <div className="bar-view">
      <div className="wide:hidden">
        <TabSwitch />
      </div>
      <SearchField />
      {tab === 'diagram' && <ShowPopover />}
      <div className="ml-auto flex items-center gap-1">
        <KeysDialog />
      </div>
    </div>
  )
}

/** What of the bar stands in that of the table of hosts, where there is room for one bar. */
export function ViewTools() {
  return (
    <>
      <SearchField />
      <KeysDialog />
    </>
  )
}

/** What is to be known of the picture before it is read. */
export function ViewNotices() {
  const tab = useAppState((state) => state.view.tab)
  return (
    <>
      {tab === 'diagram' && <HiddenMessage />}
      {(tab === 'diagram' || tab === 'ports') && <FirstHint />}
    </>
  )
}

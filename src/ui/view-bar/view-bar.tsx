import type { ReactNode } from 'react'
import { useAppState } from '#ui/kit/services.tsx'
import { FirstHint } from './first-hint.tsx'
import { HiddenNotice } from './hidden-notice.tsx'
import { KeysButton } from './keys-button.tsx'
import { SearchField } from './search-field.tsx'
import { ShowMenu } from './show-menu.tsx'
import { TabSwitch } from './tab-switch.tsx'

/** The bar above picture and table; `actions` are what other panels offer there. */
export function ViewBar({ actions }: { readonly actions: ReactNode }) {
  const tab = useAppState((state) => state.view.tab)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface px-3 py-1.5">
        <div className="sm:hidden">
          <TabSwitch />
        </div>
        <SearchField />
        {tab === 'diagram' && <ShowMenu />}
        <div className="ml-auto flex items-center gap-1">
          {actions}
          <KeysButton />
        </div>
      </div>
      {tab === 'diagram' && <HiddenNotice />}
      <FirstHint />
    </>
  )
}

import type { ReactNode } from 'react'
import { later } from '#ui/kit/later.tsx'
import { useMessages } from '#ui/kit/services.tsx'
import { HistoryButtons } from './history-buttons.tsx'
import { LanguageButton } from './language-button.tsx'
import { ProductMark } from './product-mark.tsx'
import { ThemeTrigger } from './theme-trigger.tsx'
import { TitleField } from './title-field.tsx'

const ThemePopover = later(
  async () => (await import('./theme-popover.tsx')).ThemePopover,
  () => <ThemeTrigger data-waiting disabled />,
)

type AppHeaderProps = {
  /** What opens the options where there is no room for their panel. */
  readonly optionsButton: ReactNode
  readonly tabs: ReactNode
  /** Share and export, which are panels of their own. */
  readonly actions: ReactNode
}

/** The bar on top; on a phone the title moves to a line of its own. */
export function AppHeader({ optionsButton, tabs, actions }: AppHeaderProps) {
  const messages = useMessages()
  return (
    <header className="flex flex-wrap items-center gap-x-1 border-b border-line bg-surface px-3 py-1.5 sm:min-h-13 sm:flex-nowrap sm:px-4">
      <div className="flex items-center gap-2 max-sm:flex-1">
        <ProductMark />
        <h1 className="text-title font-bold tracking-tight max-sm:sr-only">
          {messages['app.name']}
        </h1>
      </div>
      <div className="mx-2 h-5 w-px bg-line max-wide:hidden" />
      <div className="flex min-w-0 items-center gap-1.5 max-sm:order-last max-sm:w-full max-sm:pt-1.5 sm:flex-1 sm:max-wide:ml-3">
        {optionsButton}
        <div className="min-w-0 flex-1 sm:max-w-96">
          <TitleField />
        </div>
      </div>
      <div className="mx-3 max-sm:hidden">{tabs}</div>
      <div className="flex items-center justify-end gap-1 wide:flex-1">
        <HistoryButtons />
        <LanguageButton />
        <ThemePopover />
        <div className="flex items-center gap-1 sm:ml-2 sm:gap-2">{actions}</div>
      </div>
    </header>
  )
}

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
  /** What chooses a deployment to compare with. */
  readonly compareButton: ReactNode
  /** Share and export, which are panels of their own. */
  readonly actions: ReactNode
}

/** The bar on top; on a phone the title moves to a line of its own, in a low window to the options. */
export function AppHeader({ optionsButton, tabs, compareButton, actions }: AppHeaderProps) {
  const messages = useMessages()
  return (
    <div className="bar-header">
      <div className="bar-brand">
        <ProductMark />
        <h1 className="text-title font-bold tracking-tight compact:sr-only">
          {messages['app.name']}
        </h1>
      </div>
      <div className="mx-2 h-5 w-px bg-line max-wide:hidden" />
      <div className="bar-subject">
        {optionsButton}
        <div className="bar-title">
          <TitleField />
        </div>
        {/* A phone's first line is full. */}
        <div className="hidden shrink-0 two-lines:block">{compareButton}</div>
      </div>
      <div className="mx-3 max-wide:hidden">{tabs}</div>
      <div className="bar-actions">
        <HistoryButtons />
        <div className="shrink-0 two-lines:hidden">{compareButton}</div>
        <LanguageButton />
        <ThemePopover />
        <div className="bar-panels">{actions}</div>
      </div>
    </div>
  )
}
